import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import type { HtmlNode, ParseHtml } from '../sources/format.ts'
import { plainHtml } from './plainHtml.ts'

type Parent = DefaultTreeAdapterTypes.ParentNode

/** Parses tamed HTML in Node into the same nodes as `sources/html/parseHtml.ts` does in a browser. */
export const parseHtml: ParseHtml = html => plainHtml(html) ?? parsed(html)

function parsed(html: string): HtmlNode[] {
  const page = parse(`<!doctype html><body>${html}`, { scriptingEnabled: false })
  const root = page.childNodes.find(node => node.nodeName === 'html') as Parent
  const body = root.childNodes.find(node => node.nodeName === 'body') as Parent
  return nodesOf(body)
}

/** The children of a node as neutral nodes, without recursion: parse5 has no limit to nesting. */
function nodesOf(root: Parent): HtmlNode[] {
  const nodes: HtmlNode[] = []
  const open: { from: Parent; into: HtmlNode[] }[] = [{ from: root, into: nodes }]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const child of next.from.childNodes) {
      if ('value' in child) next.into.push(child.value)
      else if ('tagName' in child) {
        const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]))
        const element = { name: child.tagName, attributes, children: [] }
        next.into.push(element)
        open.push({ from: child, into: element.children })
      }
    }
  }
  return nodes
}
