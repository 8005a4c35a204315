import type { Instant } from '../../model/Instant.ts'
import { instant } from '../readInstant.ts'
import { type HtmlElement, hasClass } from './htmlElement.ts'

/** True for the moment of a post of a live blog, as this project's own feed writes it: `<p class="stamp" data-date="…">`. */
export function isStamp(element: HtmlElement): boolean {
  return element.name === 'p' && hasClass(element, 'stamp')
}

/** The moment a stamp names; undefined when it is none. */
export function stampIn({ attributes }: HtmlElement): Instant | undefined {
  return instant(attributes['data-date'])
}
