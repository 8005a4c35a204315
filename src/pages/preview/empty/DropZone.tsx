import { useEffect, useState } from 'react'
import { words } from '../words.ts'
import styles from './DropZone.module.css'

/** The whole window takes what is dropped, and says so while something is held over it. */
export function DropZone({ drop }: { drop: (dropped: DataTransfer) => void }) {
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
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', take)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', take)
    }
  }, [drop])
  return (
    <div className={styles.zone} data-held={held} aria-hidden={!held}>
      {held && <p>{words.dropHere}</p>}
    </div>
  )
}
