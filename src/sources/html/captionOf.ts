import type { Inline } from '../../model/Inline.ts'
import type { HtmlNode } from '../format.ts'
import { text } from '../readField.ts'
import type { BodyReader } from './bodyReader.ts'
import { elementsIn, type HtmlElement, hasClass, textIn, without } from './htmlElement.ts'
import { inlineOf } from './inlineOf.ts'

const creditClasses = new Set(['credit', 'credits', 'creditline', 'copyright', 'photographer', 'byline'])

export type Caption = { caption?: Inline[]; credit?: string }

/** True for the words under a picture: `figcaption`, or what WordPress wrote before there was one. */
export function isCaption(element: HtmlElement): boolean {
  return element.name === 'figcaption' || hasClass(element, 'wp-caption-text', 'gallery-caption')
}

/** True for the name of who took the picture: `cite`, or a class that ends or begins so, e.g. `wp-media-credit`. */
export function isCredit(element: HtmlElement): boolean {
  if (element.name === 'cite') return true
  const classes = (element.attributes.class ?? '').toLowerCase().split(/\s+/)
  return classes.some(name => {
    const parts = name.split(/[-_]+/)
    return parts[0] === 'credit' || creditClasses.has(parts.at(-1)!)
  })
}

/** Parts the words under a picture into caption and credit. Either may be missing. */
export function captionOf(nodes: HtmlNode[], reader: Pick<BodyReader, 'address' | 'drop'>): Caption {
  const credits = elementsIn(nodes, isCredit)
  const caption = inlineOf(without(nodes, new Set(credits)), reader)
  const credit = text(
    credits
      .map(element => textIn([element]))
      .filter(name => name)
      .join(' '),
  )
  return { ...(caption.length > 0 && { caption }), ...(credit && { credit }) }
}
