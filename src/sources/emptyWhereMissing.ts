import type { List } from './format.ts'
import { SourceError } from './SourceError.ts'

/** A list that a server or a static host does not have is one without stories, not a failure; anything else is thrown on. */
export function emptyWhereMissing(error: unknown): List {
  const missing = error instanceof SourceError && ['missing', 'html'].includes(error.kind)
  if (!missing) throw error
  return { articles: [], leftOut: [] }
}
