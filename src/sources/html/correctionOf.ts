import type { Block, Correction } from '../../model/Block.ts'
import { instant } from '../readInstant.ts'
import type { BodyReader } from './bodyReader.ts'
import { type HtmlElement, hasClass, isElement, textIn, without } from './htmlElement.ts'
import { inlineOf } from './inlineOf.ts'

const kinds = ['correction', 'clarification', 'update'] as const

/** True for a note that the article was corrected, made clearer or updated: `<aside class="correction">` and its like. */
export function isCorrection(element: HtmlElement): boolean {
  return element.name === 'aside' && hasClass(element, ...kinds)
}

/**
 * Reads a correction. `data-date` says when it was made, `data-important` that it changes the meaning. A title in it (a
 * heading, a `strong` of its own, “Correction:”) is left out: the page sets its own in its language.
 */
export function correctionOf(aside: HtmlElement, reader: BodyReader): Block[] {
  const content = inlineOf(without(aside.children, new Set(titlesIn(aside))), reader)
  if (content.length === 0) return []
  const { 'data-date': date, 'data-important': important } = aside.attributes
  const when = instant(date)
  const correction: Correction = {
    kind: kinds.find(kind => hasClass(aside, kind)) ?? 'correction',
    ...(when && { date: when }),
    content,
    ...(important !== undefined && important !== 'false' && { important: true }),
  }
  return [{ kind: 'correction', correction }]
}

function titlesIn(aside: HtmlElement): HtmlElement[] {
  const first = firstElement(aside)
  if (!first) return []
  if (/^h[1-6]$/.test(first.name) || isStrong(first)) return [first]
  const inner = first.name === 'p' ? firstElement(first) : undefined
  return inner && isStrong(inner) && /^(correction|clarification|update)s?:?$/i.test(textIn([inner]))
    ? [inner]
    : []
}

function isStrong({ name }: HtmlElement): boolean {
  return name === 'strong' || name === 'b'
}

/** What the element begins with; undefined when that is text. */
function firstElement(element: HtmlElement): HtmlElement | undefined {
  const first = element.children.find(node => isElement(node) || node.trim() !== '')
  return first !== undefined && isElement(first) ? first : undefined
}
