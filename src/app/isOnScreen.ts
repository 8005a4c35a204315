import { isLaidOut } from '../start/isLaidOut.ts'

/** True for what the reader sees at least a line of. */
export function isOnScreen(element: Element): boolean {
  if (!isLaidOut(element)) return false
  const { top, bottom, height } = element.getBoundingClientRect()
  return height > 0 && bottom > 0 && top < innerHeight
}
