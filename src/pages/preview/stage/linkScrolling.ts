import type { Article } from '../../../model/Article.ts'
import { elementAt, pathsOf } from './elementAt.ts'

/** A frame's page and the article it shows. */
export type ShownPage = { page: Document; article: Article }

/** Where a page stands: as far through a part of the story as `part` says, 0 to 1, or at an end of the page. */
export type Place = { path: string; part: number } | 'top' | 'end'

/** Is told where the pages stand now, and how far down the one that was scrolled is: 0 to 1. */
export type Moved = (place: Place, scrolled: number) => void

/** Where the eye is: this part of the height of a screen below its top. */
const eye = 0.2

/**
 * Keeps the pages of several frames at the same block of the story, and as far through it: scrolling one moves the
 * others. Blocks are matched, not pixels, for the same story is long on a phone and short on a desk. `moved` is told
 * of each new place. Gives what ends it.
 */
export function linkScrolling(pages: readonly ShownPage[], moved: Moved): () => void {
  const following = new Map<Document, number>()
  const ends = pages.map(shown => {
    const { page } = shown
    const follow = () => {
      const { scrollTop } = page.documentElement
      // It was moved by another: that one has told where it is.
      if (following.get(page) === Math.round(scrollTop)) return void following.delete(page)
      const place = placeIn(shown)
      const { scrollHeight, clientHeight } = page.documentElement
      moved(place, Math.min(1, scrollTop / Math.max(scrollHeight - clientHeight, 1)))
      for (const other of pages) {
        if (other === shown) continue
        moveTo(other, place)
        following.set(other.page, Math.round(other.page.documentElement.scrollTop))
      }
    }
    page.addEventListener('scroll', follow, { passive: true })
    return () => page.removeEventListener('scroll', follow)
  })
  return () => {
    for (const end of ends) end()
  }
}

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

/** Moves a page to a place; true when it shows what stands there. */
export function moveTo({ page, article }: ShownPage, place: Place): boolean {
  const scroller = page.documentElement
  if (place === 'top' || place === 'end') {
    scroller.scrollTop = place === 'top' ? 0 : scroller.scrollHeight
    return true
  }
  const box = elementAt(page, article, place.path)?.getBoundingClientRect()
  if (!box) return false
  scroller.scrollTop += box.top + box.height * place.part - scroller.clientHeight * eye
  return true
}

/** The byline stands beside the text on a desk and before it on a phone: it is no place to go by. */
const anchorsIn = (page: Document, article: Article) =>
  page.querySelector('main article > header')
    ? pathsOf(article).filter(path => path !== 'byline')
    : ['headline']
