import { useEffect, useState } from 'react'
import { words } from '../words.ts'
import styles from './DropZone.module.css'

type Props = { drop: (dropped: DataTransfer) => void; paste: (text: string) => void }

/** The whole window takes what is dropped or pasted, and says so while something is held over it. */
export function DropZone({ drop, paste }: Props) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const over = (event: DragEvent) => {
      event.preventDefault()
      setHeld(true)
    }
    const leave = (event: DragEvent) => {
      if (!event.relatedTarget) setHeld(false)
    }
    const take = (event: DragEvent) => {
      event.preventDefault()
      setHeld(false)
      if (event.dataTransfer) drop(event.dataTransfer)
    }
    const takeText = ({ target, clipboardData }: ClipboardEvent) => {
      const isField = target instanceof Element && target.closest('input, textarea')
      const text = clipboardData?.getData('text') ?? ''
      if (!isField && text.trim()) paste(text)
    }
    addEventListener('paste', takeText)
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', take)
    return () => {
      removeEventListener('paste', takeText)
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', take)
    }
  }, [drop, paste])
  return (
    <div className={styles.zone} data-held={held} aria-hidden={!held}>
      {held && <p>{words.dropHere}</p>}
    </div>
  )
}
