/** The elements of the page the reader sees, in its order: pages that were left stay in the document, hidden (`Pages.tsx`). */
export function shownElements<Found extends Element = HTMLElement>(selector: string): NodeListOf<Found> {
  return document.querySelectorAll(`${selector}:not([hidden] *)`)
}
