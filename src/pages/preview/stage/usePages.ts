import { useCallback, useEffect, useRef, useState } from 'react'
import type { Article } from '../../../model/Article.ts'
import { bring } from './bring.ts'
import { isDressed } from './dress.ts'
import { elementAt } from './elementAt.ts'
import { linkScrolling, moveTo, type Place, type ShownPage } from './linkScrolling.ts'
import { useAllShown } from './useAllShown.ts'
import { onceThere } from './watchLayout.ts'

/** A part of the story to bring into view; a new object brings it again. */
export type Wanted = { path: string }

type Known = {
  articles: readonly Article[]
  wanted?: Wanted
  place: { current: Place }
  /** Told how far down the pages are: 0 to 1. */
  onScroll: (scrolled: number) => void
  /** Told when every page shows its article. */
  onShown: () => void
}

type Pages = readonly (Document | undefined)[]

/**
 * The pages in the stage's frames: linked while they scroll, brought to a part that is wanted, and opened where the
 * others stand. Gives what is told of each page that opens, and of each article that it then shows, by its place in the
 * row.
 */
export function usePages({ articles, wanted, place, onScroll, onShown }: Known) {
  const [open, setOpen] = useState<Pages>([])
  const shown = useRef<ShownPage[]>([])

  useEffect(() => {
    shown.current = articles.flatMap((article, index) => {
      const page = open[index]
      return page ? [{ page, article }] : []
    })
    return linkScrolling(shown.current, (now, scrolled) => {
      place.current = now
      onScroll(scrolled)
    })
  }, [articles, open, place, onScroll])

  useEffect(() => {
    if (!wanted) return
    place.current = { path: wanted.path, part: 0 }
    // One is enough where it is there: the others follow.
    const [first] = shown.current
    if (first) bring(first.page, elementAt(first.page, first.article, wanted.path))
  }, [wanted, place])

  useEffect(() => {
    if (open.length === 0 || place.current === 'top') return
    const ends = shown.current.map(one =>
      onceThere(one.page, () => isDressed(one.page) && moveTo(one, place.current)),
    )
    return () => {
      for (const end of ends) end()
    }
  }, [open, place])

  const opened = useCallback((index: number, page: Document) => {
    const at = (pages: Pages) => Array.from({ length: Math.max(pages.length, index + 1) }, (_, i) => pages[i])
    setOpen(pages => at(pages).with(index, page))
    return () => setOpen(pages => pages.map(known => (known === page ? undefined : known)))
  }, [])
  return { opened, shown: useAllShown({ articles, pages: open, onShown }) }
}
