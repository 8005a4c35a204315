import type { QueryClient } from '@tanstack/react-query'
import type { Source } from '../sources/source.ts'
import { articleQuery } from './articleQuery.ts'

const aPage = 20

/**
 * Fetches stories before they are opened, so that the page that opens one finds it there: one after the
 * other, since reading one takes a moment of its own, the latest wish first, and at most twenty from one page.
 */
export function makePrefetcher(client: QueryClient, source: Source) {
  const wanted = new Map<string, Promise<unknown>>()
  let waiting: { slug: string; grant: (story: unknown) => void }[] = []
  let isFetching = false

  async function fetchWaiting() {
    if (isFetching) return
    isFetching = true
    for (let wish = waiting.pop(); wish; wish = waiting.pop())
      await client.fetchQuery(articleQuery(source, wish.slug)).then(wish.grant, () => {})
    isFetching = false
  }

  return {
    /** Comes to pass once the story is there: never, where it cannot be had or is not needed any more. */
    want(slug: string): Promise<unknown> | undefined {
      if (wanted.size < aPage && !wanted.has(slug)) {
        wanted.set(slug, new Promise(grant => waiting.push({ slug, grant })))
        void fetchWaiting()
      }
      return wanted.get(slug)
    },
    /** The reader has left the page: what was not fetched for it is not needed any more. */
    turnPage() {
      wanted.clear()
      waiting = []
    },
  }
}
