import { shownElements } from '../shownElements.ts'
import { isLaidOut } from './isLaidOut.ts'

/** The parts of the page that are laid out when the reader comes near. */
export const laterParts = () => shownElements(':is(.later, .pieces > *)')

/** Those of them with others in them that are not laid out yet. */
export const waitingParts = () => [...laterParts()].filter(isAway)

/** The texts in a part of the page, but for those of pages and parts in it that are away. */
export function textNodesIn(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
    isAway(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const texts: Text[] = []
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
  return texts
}

function isAway(node: Node): boolean {
  if (!(node instanceof HTMLElement)) return false
  const { hidden, classList, firstElementChild } = node
  return (
    hidden !== false ||
    (classList.contains('later') && firstElementChild !== null && !isLaidOut(firstElementChild))
  )
}
