import { useCallback, useLayoutEffect, useRef } from 'react'
import type { Article } from '../../../model/Article.ts'
import { elementAt } from './elementAt.ts'
import { onceThere } from './watchLayout.ts'

type Row = {
  articles: readonly Article[]
  pages: readonly (Document | undefined)[]
  onShown: () => void
}

/**
 * Tells when each page of a row shows its article: it was handed to it, and stands there, for the code of a page may
 * still be on its way. Gives what is told of an article that was handed to a page, by its place in the row. Nothing of
 * it waits for a render: the checks, which come after the frames, would make it late.
 */
export function useAllShown(row: Row) {
  const { articles, pages } = row
  const now = useRef(row)
  const handed = useRef<Article[]>([])
  const ends = useRef<(() => void)[]>([])

  const look = useCallback(() => {
    for (const end of ends.current.splice(0)) end()
    const { articles, pages, onShown } = now.current
    let left = articles.length
    if (left === 0 || !articles.every((article, at) => pages[at] && handed.current[at] === article)) return
    ends.current = articles.map((article, at) => {
      const page = pages[at] as Document
      return onceThere(page, () => {
        if (!elementAt(page, article, 'headline')) return false
        left -= 1
        if (left === 0) onShown()
        return true
      })
    })
  }, [])

  useLayoutEffect(() => {
    now.current = row
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another row is a reason to look again
  useLayoutEffect(look, [articles, pages, look])

  return useCallback(
    (index: number, article: Article) => {
      handed.current[index] = article
      look()
    },
    [look],
  )
}
