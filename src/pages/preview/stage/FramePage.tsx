import { type ReactNode, useEffect, useRef } from 'react'
import type { Article } from '../../../model/Article.ts'
import { textAt } from '../../../preflight/textsOf.ts'
import { bring } from './bring.ts'
import { isDressed } from './dress.ts'
import { elementAt, pathAt } from './elementAt.ts'
import styles from './FramePage.module.css'
import { type Highlighted, type HighlightName, highlight } from './highlight.ts'
import { holdLinks } from './holdLinks.ts'
import type { Mark } from './Mark.ts'
import { Marks } from './Marks.tsx'
import { rangeIn } from './rangeIn.ts'
import { Strip } from './Strip.tsx'
import { onceThere, watchLayout } from './watchLayout.ts'

/** A part of a text of the article that is set off: what was added since, or what a check speaks of. */
export type Part = { path: string; start: number; end: number; name: HighlightName }

/** What a frame tells the workspace. */
export type FrameEvents = {
  onPick: (number: number) => void
  /** A link was pressed and held. */
  onLink: (address: string) => void
  /** A part of the article was pressed. */
  onPress: (path: string) => void
}

export type FramePageProps = FrameEvents & {
  strip: { text: string; name: string }
  article: Article
  marks: readonly Mark[]
  parts: readonly Part[]
  picked?: number
  scale: number
  /** True where the page opens at the story's card. */
  atCard: boolean
  children: ReactNode
}

/** What stands in a frame: the strip that says it is a preview, the readers' site, and the marks over it. */
export function FramePage({ strip, article, marks, parts, atCard, children, ...rest }: FramePageProps) {
  const { picked, scale, onPick, onLink, onPress } = rest
  const own = useRef<HTMLDivElement>(null)

  useEffect(() => own.current?.ownerDocument && holdLinks(own.current.ownerDocument, onLink), [onLink])

  useEffect(() => {
    const page = own.current?.ownerDocument
    if (!page) return
    const setOff = () => highlight(page, rangesOf(page, article, parts))
    setOff()
    return watchLayout(page, setOff)
  }, [article, parts])

  useEffect(() => {
    const page = own.current?.ownerDocument
    if (!page || !atCard) return
    return onceThere(page, () => {
      const card = elementAt(page, article, 'headline')
      if (!isDressed(page)) return false
      bring(page, card?.closest('article'))
      return card !== undefined
    })
  }, [atCard, article])

  const press = (event: React.MouseEvent) => {
    const path = pathAt(event.currentTarget.ownerDocument, article, event.target as Node)
    if (path) onPress(path)
  }
  return (
    <div ref={own} className={styles.page}>
      <Strip name={strip.name} scale={scale}>
        {strip.text}
      </Strip>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is pressed stays what it is; the workspace hears of it */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of checks is the way by keyboard */}
      <div id="root" onClick={press}>
        {children}
      </div>
      <Marks marks={marks} article={article} picked={picked} scale={scale} onPick={onPick} />
    </div>
  )
}

function rangesOf(page: Document, article: Article, parts: readonly Part[]): Highlighted[] {
  return parts.flatMap(({ path, start, end, name }) => {
    const element = elementAt(page, article, path)
    const text = textAt(article, path)
    const range = element && text !== undefined && rangeIn(element, text, start, end)
    return range ? [{ name, range }] : []
  })
}
