import type { FormatName, Newsroom } from '../model/Newsroom.ts'

/** Formats whose moment of the last change moves whenever somebody saves, a new tag or a comma included. */
const restless: ReadonlySet<string> = new Set(['wordpress', 'ghost'])

/**
 * From how many minutes after publication an update shows: what the newsroom has set; else 15 where the source's moment
 * moves on any save, and 1 elsewhere.
 */
export function stampFor(format: FormatName, set: Partial<Newsroom['stamp']>): Newsroom['stamp'] {
  return { updatedAfterMinutes: set.updatedAfterMinutes ?? (restless.has(format) ? 15 : 1) }
}
