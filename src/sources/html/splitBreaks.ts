import type { HtmlNode } from '../format.ts'
import { isElement } from './htmlElement.ts'

/** The name of what stands between two paragraphs that were written with two line breaks. */
export const split = 'x-split'

const isBlank = (node: HtmlNode) => !isElement(node) && node.trim() === ''
const isBreak = (node: HtmlNode | undefined) => node !== undefined && isElement(node) && node.name === 'br'

/** Makes one `x-split` of two and more line breaks in a row, at every depth but not in preformatted text. */
export function splitBreaks(nodes: HtmlNode[]): HtmlNode[] {
  const done: HtmlNode[] = []
  for (let place = 0; place < nodes.length; place += 1) {
    const node = nodes[place]!
    if (isBreak(node)) {
      const { breaks, last } = breaksFrom(nodes, place)
      done.push(breaks > 1 ? { name: split, attributes: {}, children: [] } : node)
      place = last
    } else if (!isElement(node) || node.name === 'pre') done.push(node)
    else done.push({ ...node, children: splitBreaks(node.children) })
  }
  return done
}

/** How many line breaks follow one another, with blanks at most between them, and where the last one stands. */
function breaksFrom(nodes: HtmlNode[], first: number): { breaks: number; last: number } {
  let breaks = 0
  let last = first
  for (let place = first; place < nodes.length; place += 1) {
    if (isBreak(nodes[place])) {
      breaks += 1
      last = place
    } else if (!isBlank(nodes[place]!)) break
  }
  return { breaks, last }
}
