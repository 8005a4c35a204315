/** True for what the reader sees at least a line of. */
export function isOnScreen(element: Element): boolean {
  // What is far away may not be laid out yet: asking where it stands would do that.
  if (element.checkVisibility?.({ contentVisibilityAuto: true }) === false) return false
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < innerHeight
}
