import { isLaidOut } from './isLaidOut.ts'

/** The parts of the page that are far from the reader and not laid out yet. */
export const laterParts = () => [...document.querySelectorAll('.later')].filter(isWaiting)

const isWaiting = ({ firstElementChild }: Element) =>
  firstElementChild !== null && !isLaidOut(firstElementChild)

/** Nodes of one kind in a part of the page, but for those in parts of it that are not laid out yet. */
export function inView(root: Element, kind: number): Node[] {
  const waiting = new Set<Node>(laterParts())
  const nodes = document.createTreeWalker(root, kind | NodeFilter.SHOW_ELEMENT, node =>
    waiting.has(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const found: Node[] = []
  while (nodes.nextNode()) if (kind & (1 << (nodes.currentNode.nodeType - 1))) found.push(nodes.currentNode)
  return found
}
