import type { HtmlNode } from '../sources/format.ts'

const words = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const lists = new Set(['ul', 'ol'])
const boxes = new Set([...lists, 'li', 'blockquote', 'figure', 'figcaption', 'aside', 'div', 'section'])
const inline = new Set('strong b em i a code sup sub mark small span cite q bdi'.split(' '))
const empty = new Set(['img', 'br', 'hr'])
const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00A0', '#39': "'" }

const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"]*")*)>/y
const attribute = / ([a-z-]+)="([^"]*)"/g

type Element = Exclude<HtmlNode, string>

/**
 * The nodes of tamed HTML in which every element is closed where it was opened and stands where it may, as nearly all
 * of the news is written: no rule of HTML's parser changes anything there. Undefined for all other HTML.
 */
export function plainHtml(html: string): HtmlNode[] | undefined {
  const root: Element = { name: 'body', attributes: {}, children: [] }
  const open: Element[] = []
  let at = root
  for (let place = 0; place < html.length; place = tag.lastIndex) {
    const next = html.indexOf('<', place)
    const text = decoded(html.slice(place, next < 0 ? html.length : next))
    if (text === undefined) return undefined
    if (text !== '') at.children.push(text)
    if (next < 0) break
    tag.lastIndex = next
    const [, closing, name = '', written = ''] = tag.exec(html) ?? []
    if (closing) {
      const parent = name === at.name ? open.pop() : undefined
      if (!parent) return undefined
      at = parent
    } else {
      const attributes = mayStand(name, at, open) ? attributesIn(written) : undefined
      if (!attributes) return undefined
      const element: Element = { name, attributes, children: [] }
      at.children.push(element)
      if (!empty.has(name)) {
        open.push(at)
        at = element
      }
    }
  }
  return at === root ? root.children : undefined
}

/** Lines of text hold nothing but what runs in a line, and no link another one. */
function mayStand(name: string, parent: Element, open: Element[]): boolean {
  const isLine = inline.has(name) || name === 'img' || name === 'br'
  if (name === 'a' && (parent.name === 'a' || open.some(element => element.name === 'a'))) return false
  if (words.has(parent.name) || inline.has(parent.name)) return isLine
  if (name === 'li') return lists.has(parent.name)
  return isLine || words.has(name) || boxes.has(name) || name === 'hr'
}

function attributesIn(written: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {}
  for (const [, name = '', value = ''] of written.matchAll(attribute)) {
    const text = decoded(value)
    if (text === undefined || name in attributes) return undefined
    attributes[name] = text
  }
  return attributes
}

/** Undefined where there is a reference that only HTML’s own table explains, or a sign that its parser changes. */
function decoded(text: string): string | undefined {
  if (/[\r\0]/.test(text)) return undefined
  if (!text.includes('&')) return text
  const isKnown = /^(?:[^&]|&(?:amp|lt|gt|quot|nbsp|#39);)*$/.test(text)
  return isKnown ? text.replace(/&([a-z#\d]+);/g, (whole, name: string) => signs[name] ?? whole) : undefined
}
