import type { Article } from '../../../model/Article.ts'
import { elementAt, pathsOf } from './elementAt.ts'

/** A frame's page and the article it shows. */
export type ShownPage = { page: Document; article: Article }

/** Where the eye is: this part of the height of a screen below its top. */
const eye = 0.2

/**
 * Keeps the pages of several frames at the same block of the story, and as far through it: scrolling one moves the
 * others. Blocks are matched, not pixels, for the same story is long on a phone and short on a desk. Gives what ends it.
 */
export function linkScrolling(pages: readonly ShownPage[]): () => void {
  const moved = new Map<Document, number>()
  const ends = pages.map(shown => {
    const { page } = shown
    const follow = () => {
      const { scrollTop } = page.documentElement
      if (moved.get(page) === Math.round(scrollTop)) return void moved.delete(page)
      const place = placeIn(shown)
      for (const other of pages) if (other !== shown) moveTo(other, place, moved)
    }
    page.addEventListener('scroll', follow, { passive: true })
    return () => page.removeEventListener('scroll', follow)
  })
  return () => {
    for (const end of ends) end()
  }
}

type Place = { path: string; part: number } | 'top' | 'end'

function placeIn({ page, article }: ShownPage): Place {
  const { scrollTop, scrollHeight, clientHeight } = page.documentElement
  if (scrollTop <= 0) return 'top'
  if (scrollTop + clientHeight >= scrollHeight - 1) return 'end'
  const line = clientHeight * eye
  let place: Place = 'top'
  for (const path of anchorsIn(page, article)) {
    const box = elementAt(page, article, path)?.getBoundingClientRect()
    if (!box || box.height === 0) continue
    if (box.top > line) break
    place = { path, part: Math.min(1, (line - box.top) / box.height) }
  }
  return place
}

function moveTo({ page, article }: ShownPage, place: Place, moved: Map<Document, number>): void {
  const scroller = page.documentElement
  const top = () => {
    if (place === 'top') return 0
    if (place === 'end') return scroller.scrollHeight
    const box = elementAt(page, article, place.path)?.getBoundingClientRect()
    return box && scroller.scrollTop + box.top + box.height * place.part - scroller.clientHeight * eye
  }
  const wanted = top()
  if (wanted === undefined) return
  const before = scroller.scrollTop
  scroller.scrollTop = wanted
  if (Math.round(scroller.scrollTop) !== Math.round(before)) moved.set(page, Math.round(scroller.scrollTop))
}

/** The byline stands beside the text on a desk and before it on a phone: it is no place to go by. */
const anchorsIn = (page: Document, article: Article) =>
  page.querySelector('main article > header')
    ? pathsOf(article).filter(path => path !== 'byline')
    : ['headline']
