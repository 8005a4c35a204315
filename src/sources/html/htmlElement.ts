import type { HtmlNode } from '../format.ts'
import { inlineElements } from './allowedElements.ts'

export type HtmlElement = Exclude<HtmlNode, string>

export function isElement(node: HtmlNode): node is HtmlElement {
  return typeof node !== 'string'
}

export function hasClass(element: HtmlElement, ...names: string[]): boolean {
  const classes = (element.attributes.class ?? '').split(/\s+/)
  return names.some(name => classes.includes(name))
}

/** The outermost elements that pass the test, in the order of the text. */
export function elementsIn(nodes: HtmlNode[], test: (element: HtmlElement) => boolean): HtmlElement[] {
  return nodes.flatMap(node => {
    if (!isElement(node)) return []
    return test(node) ? [node] : elementsIn(node.children, test)
  })
}

/** The same nodes without the given ones. */
export function without(nodes: HtmlNode[], taken: ReadonlySet<HtmlNode>): HtmlNode[] {
  return nodes.flatMap((node): HtmlNode[] => {
    if (!isElement(node)) return [node]
    return taken.has(node) ? [] : [{ ...node, children: without(node.children, taken) }]
  })
}

/** The text inside, on one line; blocks are set apart by a blank. */
export function textIn(nodes: HtmlNode[]): string {
  return spacedText(nodes)
    .replace(/[ \t\n\f\r]+/g, ' ')
    .trim()
}

function spacedText(nodes: HtmlNode[]): string {
  return nodes
    .map(node => {
      if (!isElement(node)) return node
      const inside = spacedText(node.children)
      return inlineElements.has(node.name) && node.name !== 'br' ? inside : ` ${inside} `
    })
    .join('')
}

/** The text inside as it stands, with line breaks. */
export function rawTextIn(nodes: HtmlNode[]): string {
  return nodes
    .map(node => (isElement(node) ? (node.name === 'br' ? '\n' : rawTextIn(node.children)) : node))
    .join('')
}

/** A positive whole number in an attribute; undefined when it is none. */
export function numberIn(value: string | undefined): number | undefined {
  const digits = /^\s{0,9}(\d{1,5})(?:px|\.\d{1,9})?\s{0,9}$/.exec(value ?? '')?.[1]
  return Number(digits) > 0 ? Number(digits) : undefined
}
