import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { dress, type Look } from './dress.ts'
import styles from './Frame.module.css'
import { openFrame } from './openFrame.ts'
import { useSheets } from './useSheets.ts'

type Props = {
  title: string
  width: number
  height: number
  /** How much smaller than life it is drawn. */
  scale: number
  look: Look
  children: ReactNode
  /** Told of the page in the frame when it is there; gives what is to be done when it goes. */
  onOpen?: (page: Document) => () => void
}

/** A page of its own with its own window, so that it lays itself out as on the reader's device. */
export function Frame({ title, width, height, scale, look, children, onOpen }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [opened, setOpened] = useState<{ page: Document; root: Root }>()
  const sheets = useSheets()

  useLayoutEffect(() => {
    const page = frame.current && openFrame(frame.current)
    if (!page) return
    const root = createRoot(page.body.appendChild(page.createElement('div')))
    setOpened({ page, root })
    // React forbids to end a root while another is being rendered.
    return () => void setTimeout(() => root.unmount())
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: new sheets are a reason to dress the page again
  useLayoutEffect(() => {
    if (opened) dress(opened.page, look)
  }, [opened, look, sheets])

  useLayoutEffect(() => opened?.root.render(children), [opened, children])
  useEffect(() => opened && onOpen?.(opened.page), [opened, onOpen])

  const box = { inlineSize: width * scale, blockSize: height * scale }
  return (
    <div className={styles.screen} style={box}>
      <iframe
        ref={frame}
        className={styles.frame}
        title={title}
        style={{ width, height, transform: scale === 1 ? undefined : `scale(${scale})` }}
      />
    </div>
  )
}
