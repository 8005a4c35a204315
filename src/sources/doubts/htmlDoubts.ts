import type { Doubt } from '../../model/Article.ts'
import type { HtmlNode } from '../format.ts'
import { type HtmlElement, isElement, textIn } from '../html/htmlElement.ts'
import type { HtmlReading } from '../html/readBody.ts'
import { readTree } from '../html/readTree.ts'
import { safeLink, safePicture } from '../html/safeUrl.ts'
import { type Colours, coloursOf } from './coloursOf.ts'
import { headingDoubts } from './headingDoubts.ts'

/** More than these help no editor. */
const most = 200
const longestWords = 100

/**
 * What reading a body as blocks makes invisible: levels of headings, links that are not followed, pictures over http or
 * marked as decoration, coloured text. In the order of the text, 200 at most.
 */
export function htmlDoubts(html: string, { address, parseHtml }: HtmlReading): Doubt[] {
  const { nodes } = readTree(html, parseHtml, true)
  const headings: HtmlElement[] = []
  const doubts: Doubt[] = []
  const walk = (inner: HtmlNode[], colours: Colours) => {
    for (const node of inner) {
      if (!isElement(node)) continue
      if (/^h[1-6]$/.test(node.name)) headings.push(node)
      const own = coloursOf(node.attributes['data-style'], colours)
      if (doubts.length < most) doubts.push(...doubtsAt(node, address), ...colourDoubt(node, own, colours))
      walk(node.children, own)
    }
  }
  walk(nodes, { text: '#000000', behind: '#ffffff' })
  return [...headingDoubts(headings), ...doubts].slice(0, most)
}

function doubtsAt(element: HtmlElement, address: string): Doubt[] {
  if (element.name === 'a') return linkDoubt(element, address)
  return element.name === 'img' ? pictureDoubts(element, address) : []
}

/** A link whose address names a scheme and is not followed. */
function linkDoubt({ attributes, children }: HtmlElement, address: string): Doubt[] {
  const href = attributes['data-href']?.trim() ?? ''
  if (!/^[a-z][a-z0-9+.\s-]{0,40}:/i.test(href) || safeLink(href, address)) return []
  const words = textIn(children).slice(0, longestWords)
  return [{ kind: 'link', path: 'body', found: href.slice(0, 80), ...(words && { words }) }]
}

function pictureDoubts({ attributes }: HtmlElement, address: string): Doubt[] {
  const written = attributes.src?.trim() ?? ''
  const src = safePicture(written, address)
  if (!src) return []
  const { 'data-role': role, 'data-aria-hidden': hidden } = attributes
  const isDecorative = role === 'presentation' || role === 'none' || hidden === 'true'
  return [
    ...(/^http:/i.test(written) && src.startsWith('https:')
      ? [{ kind: 'http' as const, path: 'body', found: written }]
      : []),
    ...(isDecorative ? [{ kind: 'decorative' as const, path: 'body', found: src }] : []),
  ]
}

function colourDoubt(element: HtmlElement, own: Colours, around: Colours): Doubt[] {
  if (own === around) return []
  const words = textIn(element.children).slice(0, longestWords)
  return words ? [{ kind: 'colour', path: 'body', found: `${own.text} on ${own.behind}`, words }] : []
}
