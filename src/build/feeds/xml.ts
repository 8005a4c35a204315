import { escaped } from '../escaped.ts'

/** What is inside an element: a text, which is escaped, elements, or nothing. */
type Content = string | Element[] | undefined
type Element = { xml: string }

// XML 1.0 cannot hold these at all, not even escaped.
const unwritable = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu

/** An XML element; one without content and attributes says nothing and is left out. */
export function element(
  name: string,
  content?: Content,
  attributes: Record<string, string | number | undefined> = {},
): Element[] {
  const said = Object.entries(attributes).filter(([, value]) => value !== undefined && value !== '')
  const inside = typeof content === 'string' ? text(content) : (content ?? []).map(({ xml }) => xml).join('')
  if (inside === '' && said.length === 0) return []
  const start = [name, ...said.map(([key, value]) => `${key}="${text(String(value))}"`)].join(' ')
  return [{ xml: inside === '' ? `<${start}/>` : `<${start}>${inside}</${name}>` }]
}

/** A whole XML document. */
export function xmlDocument(root: Element[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.map(({ xml }) => xml).join('')}\n`
}

const text = (content: string) => escaped(content.toWellFormed().replaceAll(unwritable, ''))
