import { isOnScreen } from './isOnScreen.ts'
import { laterParts } from './laterParts.ts'

/**
 * Notes on each part of the shown page that is laid out late whether the reader sees it (`data-seen`): when the page comes
 * back, its first frame has those alone, and nobody need find out first which they are.
 */
export function noteSeen(): void {
  const parts = [...laterParts()]
  // All is asked before anything is written: each question after a change would lay the page out.
  const seen = new Set(parts.filter(isOnScreen))
  for (const part of parts) part.dataset.seen = String(seen.has(part))
}

/** Gives the shown page all its parts again. */
export function forgetSeen(): void {
  for (const part of laterParts()) delete part.dataset.seen
}
