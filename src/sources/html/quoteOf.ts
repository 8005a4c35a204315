import type { Block } from '../../model/Block.ts'
import type { Inline } from '../../model/Inline.ts'
import type { HtmlNode } from '../format.ts'
import type { BodyReader } from './bodyReader.ts'
import { elementsIn, type HtmlElement, hasClass, isElement, textIn, without } from './htmlElement.ts'
import { inlineOf } from './inlineOf.ts'
import { isPicture } from './pictureOf.ts'

const marks = ['pullquote', 'wp-block-pullquote', 'element-pullquote', 'kg-blockquote-alt']

/** True for words lifted out of the text, as the content systems mark them. */
export function isPullquote(element: HtmlElement): boolean {
  return hasClass(element, ...marks)
}

/** Reads a quotation with all its blocks, and who said it. */
export function quoteOf(quote: HtmlElement, reader: BodyReader): Block[] {
  const sources = quote.children.filter(node => isElement(node) && isSource(node, quote.children))
  const blocks = reader.blocksOf(without(quote.children, new Set(sources)))
  const source = sourceOf(sources, reader)
  if (blocks.length > 0) return [{ kind: 'quote', blocks, ...(source.length > 0 && { source }) }]
  return source.length > 0 ? [{ kind: 'paragraph', content: source }] : []
}

/** Reads a pull quote: one run of words, and who said them. Pictures in it follow. */
export function pullquoteOf(element: HtmlElement, reader: BodyReader): Block[] {
  const inner = elementsIn(element.children, ({ name }) => name === 'blockquote')[0] ?? element
  const sources = [
    ...elementsIn(
      element.children,
      ({ name }) => name === 'footer' || name === 'cite' || name === 'figcaption',
    ),
    ...inner.children.filter(node => isElement(node) && isSource(node, inner.children)),
  ]
  const content = inlineOf(without(element.children, new Set(sources)), reader)
  const source = sourceOf([...new Set(sources)], reader)
  const pictures = reader.blocksOf(elementsIn(element.children, isPicture))
  if (content.length === 0)
    return source.length > 0 ? [{ kind: 'paragraph', content: source }, ...pictures] : pictures
  return [{ kind: 'pullquote', content, ...(source.length > 0 && { source }) }, ...pictures]
}

/** `footer` and `cite` in the quote itself, and a last paragraph that is nothing but a `cite`. */
function isSource(element: HtmlElement, siblings: HtmlNode[]): boolean {
  if (element.name === 'footer' || element.name === 'cite') return true
  if (element.name !== 'p' || siblings.filter(isElement).at(-1) !== element) return false
  const cites = elementsIn(element.children, ({ name }) => name === 'cite')
  return cites.length > 0 && textIn(without(element.children, new Set(cites))).replace(/^[—–-]/, '') === ''
}

/** The source without the dash that stands before it, and in upright letters: a `cite` says what it is by its place. */
function sourceOf(sources: HtmlNode[], reader: BodyReader): Inline[] {
  const [first, ...more] = inlineOf(sources.flatMap(plainCite), reader)
  if (typeof first !== 'string') return first === undefined ? [] : [first, ...more]
  const words = first.replace(/^[—–-]{1,2}\s{0,3}/, '')
  return words === '' ? more : [words, ...more]
}

function plainCite(node: HtmlNode): HtmlNode[] {
  if (!isElement(node)) return [node]
  const children = node.children.flatMap(plainCite)
  return node.name === 'cite' || node.name === 'footer'
    ? [{ ...node, name: 'span', children }]
    : [{ ...node, children }]
}
