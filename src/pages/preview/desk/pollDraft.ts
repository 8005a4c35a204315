import type { AskedDraft, DraftServer } from '../../../queries/draftServer.ts'
import { failureOf } from '../../../queries/failureOf.ts'
import { failureText } from './failureText.ts'

export type PollCalls = {
  draft: (draft: AskedDraft) => void
  /** The server answers, whether or not anything changed. */
  live: () => void
  /** It does not, and why, in a sentence. */
  lost: (problem: string) => void
}

const longestPause = 30_000

/**
 * Asks a server for its draft again and again, while anybody can see the page; less and less often, down to every 30
 * seconds, while it does not answer. Gives what stops it.
 */
export function pollDraft({ name, pause, ask }: DraftServer, { draft, live, lost }: PollCalls): () => void {
  let isOver = false
  let misses = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const next = () => {
    timer = setTimeout(look, Math.min(pause * 2 ** misses, longestPause))
  }

  async function look() {
    if (document.hidden) return next()
    try {
      const newest = await ask()
      if (isOver) return
      misses = 0
      live()
      if (newest) draft(newest)
    } catch (error) {
      if (isOver) return
      misses += 1
      lost(failureText(failureOf(error), name))
    }
    next()
  }

  void look()
  return () => {
    isOver = true
    clearTimeout(timer)
  }
}
