import type { Doubt } from '../../model/Article.ts'
import { elementsIn, type HtmlElement, textIn } from '../html/htmlElement.ts'
import { isPicture } from '../html/pictureOf.ts'

/**
 * Headings of level 1, without words, or more than one level below the one before. The highest level that a body uses
 * counts as its first, since the page sets it under its headline.
 */
export function headingDoubts(headings: HtmlElement[]): Doubt[] {
  const levels = headings.map(({ name }) => Number(name[1]))
  let before = Math.min(...levels) - 1
  return headings.flatMap(({ name, children }, index): Doubt[] => {
    const words = textIn(children).slice(0, 100)
    if (words === '') {
      const isEmpty = elementsIn(children, isPicture).length === 0
      return isEmpty ? [{ kind: 'heading', path: 'body', found: `${name} empty` }] : []
    }
    const last = before
    before = levels[index]!
    if (name === 'h1') return [{ kind: 'heading', path: 'body', found: 'h1', words }]
    if (before <= last + 1) return []
    return [{ kind: 'heading', path: 'body', found: `h${Math.max(last, 1)} ${name}`, words }]
  })
}
