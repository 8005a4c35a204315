import type { Part } from '../stage/FramePage.tsx'
import type { Change } from './articleChanges.ts'

/** The words that changed, by their places in the version that has them: what the draft added, what readers have lost. */
export function partsOf(changes: readonly Change[]): { added: Part[]; removed: Part[] } {
  const added: Part[] = []
  const removed: Part[] = []
  for (const { before, after, pieces } of changes) {
    if (after) added.push(...placed(after.path, pieces, 'added'))
    if (before) removed.push(...placed(before.path, pieces, 'removed'))
  }
  return { added, removed }
}

function placed(path: string, pieces: Change['pieces'], name: 'added' | 'removed'): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const { kind, text } of pieces) {
    if (kind !== 'same' && kind !== name) continue
    if (kind === name) parts.push({ path, start, end: start + text.length, name })
    start += text.length
  }
  return parts
}
