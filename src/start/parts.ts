import { shownElements } from '../shownElements.ts'
import { isLaidOut } from './isLaidOut.ts'

/** The parts of the page that are laid out when the reader comes near. */
export const laterParts = () => shownElements('.later')

/** Those of them that are not laid out yet. */
export const waitingParts = () => [...laterParts()].filter(isWaiting)

const isWaiting = ({ firstElementChild }: Element) =>
  firstElementChild !== null && !isLaidOut(firstElementChild)

/** The elements and texts in a part of the page, but for those of parts in it that are hidden or wait. */
export function nodesIn(root: Element): Node[] {
  const waiting = new Set<Node>(waitingParts())
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    waiting.has(node) || (node as HTMLElement).hidden ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}
