import type { Inline } from '../../model/Inline.ts'
import type { HtmlNode } from '../format.ts'
import { language } from '../readLanguage.ts'
import { inlineElements } from './allowedElements.ts'
import type { BodyReader } from './bodyReader.ts'
import { emojiIn } from './emojiIn.ts'
import { type HtmlElement, hasClass, isElement } from './htmlElement.ts'
import { safeLink } from './safeUrl.ts'
import { tidyInline } from './tidyInline.ts'

type Emphasis = 'strong' | 'emphasis' | 'code' | 'superscript' | 'subscript' | 'mark'

const kinds: Record<string, Emphasis> = {
  strong: 'strong',
  b: 'strong',
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  var: 'emphasis',
  dfn: 'emphasis',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
  sup: 'superscript',
  sub: 'subscript',
  mark: 'mark',
}

type LinkReader = Pick<BodyReader, 'address' | 'drop'>

/**
 * Reads text that runs in a line: emphasis, links that may be followed, line breaks, words in another language.
 * Everything else is reduced to its text; what are blocks elsewhere are set apart by a line break. Empty when there
 * is nothing to print.
 */
export function inlineOf(nodes: HtmlNode[], reader: LinkReader): Inline[] {
  return tidyInline(piecesOf(nodes, reader))
}

function piecesOf(nodes: HtmlNode[], reader: LinkReader): Inline[] {
  return nodes.flatMap(node => (isElement(node) ? foreignOf(node, pieceOf(node, reader)) : [node]))
}

function pieceOf(element: HtmlElement, reader: LinkReader): Inline[] {
  const { name } = element
  if (name === 'br' || name === 'x-split') return [{ kind: 'break' }]
  if (name === 'img') return [emojiIn(element) ?? '']
  const content = piecesOf(element.children, reader)
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  if (kind) return [{ kind, content }]
  if (name === 'a') return linkOf(element, content, reader)
  if (name === 'q') return ['“', ...content, '”']
  if (name === 'td' || name === 'th') return [' ', ...content, ' ']
  if (inlineElements.has(name) || name.startsWith('x-')) return content
  return [{ kind: 'break' }, ...content, { kind: 'break' }]
}

function linkOf(element: HtmlElement, content: Inline[], reader: LinkReader): Inline[] {
  // The button repeats the link to the file before it.
  if (hasClass(element, 'wp-block-file__button')) return []
  const { href } = element.attributes
  if (href === undefined) return content
  const safe = safeLink(href, reader.address)
  if (safe) return [{ kind: 'link', href: safe, content }]
  reader.drop('link address')
  return content
}

/** Marks words of another language or direction, which is all that is read of these attributes. */
function foreignOf(element: HtmlElement, content: Inline[]): Inline[] {
  if (!inlineElements.has(element.name)) return content
  const tag = language(element.attributes.lang)
  const dir = element.attributes.dir?.toLowerCase()
  const direction = dir === 'rtl' || dir === 'ltr' ? dir : undefined
  if (!tag && !direction && element.name !== 'bdi') return content
  return [{ kind: 'foreign', ...(tag && { language: tag }), ...(direction && { direction }), content }]
}
