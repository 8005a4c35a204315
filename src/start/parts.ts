import { shownElements } from '../shownElements.ts'
import { isLaidOut } from './isLaidOut.ts'

/** The parts of the page that are laid out when the reader comes near. */
export const laterParts = () => shownElements(':is(.later, .pieces > *)')

/** Those of them with others in them that are not laid out yet. */
export const waitingParts = () => [...laterParts()].filter(isAway)

/** The elements and texts in a part of the page, but for those of pages and parts in it that are away. */
export function nodesIn(root: Element): Node[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    isAway(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Node[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode)
  return nodes
}

function isAway(node: Node): boolean {
  if (!(node instanceof HTMLElement)) return false
  const { hidden, classList, firstElementChild } = node
  return (
    hidden !== false ||
    (classList.contains('later') && firstElementChild !== null && !isLaidOut(firstElementChild))
  )
}
