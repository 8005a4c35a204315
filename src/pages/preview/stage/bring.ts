/** Scrolls a frame's page until a part of it stands in the upper half; the workspace around the frame stays as it is. */
export function bring(page: Document, element: Element | null | undefined): void {
  if (!element) return
  const scroller = page.documentElement
  const { top, height } = element.getBoundingClientRect()
  const room = Math.max(scroller.clientHeight - height, 0)
  scroller.scrollTop += top - Math.min(room / 2, scroller.clientHeight * 0.3)
}
