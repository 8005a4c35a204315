import type { HtmlNode, ParseHtml } from '../format.ts'
import { allowedAttributes, allowedElements, frameElements } from './allowedElements.ts'

type Policy = { createHTML: (html: string) => string }
type TrustedTypes = { createPolicy: (name: string, rules: Policy) => Policy }
type Sanitizer = { elements: string[]; attributes: string[]; dataAttributes: boolean }
type SafeParser = { parseHTML: (html: string, options: { sanitizer: Sanitizer }) => Document }

let policy: Policy | undefined

/**
 * Parses tamed HTML in a browser: into a document that is never shown, loads nothing and runs nothing. Uses
 * `Document.parseHTML` where there is one, which strict pages allow as it stands, always with lists of what is
 * allowed: without a list of attributes Chromium 156 crashes on some. Elsewhere `DOMParser`, which under Trusted Types
 * goes through the one policy named “dateline-html”; it is out of reach for other code.
 */
export const parseHtml: ParseHtml = html => {
  const page = `<!doctype html><body>${html}`
  const safe = Document as unknown as Partial<SafeParser>
  const parsed = safe.parseHTML ? safe.parseHTML(page, { sanitizer: sanitizer() }) : parsedByDomParser(page)
  return nodesOf(parsed.body)
}

function sanitizer(): Sanitizer {
  const frames = [...frameElements].map(name => `x-${name}`)
  return {
    elements: ['html', 'head', 'body', ...allowedElements, ...frames],
    attributes: [...allowedAttributes].filter(name => !name.startsWith('data-')),
    dataAttributes: true,
  }
}

function parsedByDomParser(page: string): Document {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  policy ??= trustedTypes?.createPolicy('dateline-html', { createHTML: html => html }) ?? {
    createHTML: html => html,
  }
  return new DOMParser().parseFromString(policy.createHTML(page), 'text/html')
}

/** The children of a node as neutral nodes, without recursion: browsers nest up to 512 deep. */
function nodesOf(root: Node): HtmlNode[] {
  const nodes: HtmlNode[] = []
  const open: { from: Node; into: HtmlNode[] }[] = [{ from: root, into: nodes }]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const child of next.from.childNodes) {
      if (child instanceof Element) {
        const attributes = Object.fromEntries([...child.attributes].map(({ name, value }) => [name, value]))
        const element = { name: child.localName, attributes, children: [] }
        next.into.push(element)
        open.push({ from: child, into: element.children })
      } else if (child instanceof Text) {
        const last = next.into.at(-1)
        // Chromium cuts long text into runs of 65,536 characters.
        if (typeof last === 'string') next.into[next.into.length - 1] = last + child.data
        else next.into.push(child.data)
      }
    }
  }
  return nodes
}
