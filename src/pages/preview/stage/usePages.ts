import { useCallback, useEffect, useRef, useState } from 'react'
import type { Article } from '../../../model/Article.ts'
import { bring } from './bring.ts'
import { elementAt } from './elementAt.ts'
import { linkScrolling, type ShownPage } from './linkScrolling.ts'

/** A part of the story to bring into view; a new object brings it again. */
export type Wanted = { path: string }

/** The pages in the stage's frames, linked while they scroll, and all brought to a part that is wanted. */
export function usePages(articles: readonly Article[], wanted: Wanted | undefined) {
  const [open, setOpen] = useState<readonly (Document | undefined)[]>([])
  const shown = useRef<ShownPage[]>([])

  useEffect(() => {
    shown.current = articles.flatMap((article, index) => {
      const page = open[index]
      return page ? [{ page, article }] : []
    })
    return linkScrolling(shown.current)
  }, [articles, open])

  useEffect(() => {
    if (!wanted) return
    const [first] = shown.current
    // The others follow: they are linked.
    for (const { page, article } of first ? [first] : []) bring(page, elementAt(page, article, wanted.path))
  }, [wanted])

  const opened = useCallback((index: number, page: Document) => {
    setOpen(pages =>
      Array.from({ length: Math.max(pages.length, index + 1) }, (_, at) => (at === index ? page : pages[at])),
    )
    return () => setOpen(pages => pages.map(known => (known === page ? undefined : known)))
  }, [])
  return opened
}
