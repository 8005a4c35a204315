import type { QueryClient } from '@tanstack/react-query'
import type { Source } from '../sources/source.ts'
import { articleQuery } from './articleQuery.ts'

const atOnce = 2
const aPage = 20

/**
 * Fetches stories before they are opened, so that the page that opens one finds it there: two at a time, the latest
 * wish first, and at most twenty from one page.
 */
export function makePrefetcher(client: QueryClient, source: Source) {
  const wanted = new Set<string>()
  let waiting: string[] = []
  let running = 0

  function fetchNext() {
    const slug = running < atOnce ? waiting.pop() : undefined
    if (slug === undefined) return
    running += 1
    void client.prefetchQuery(articleQuery(source, slug)).then(() => {
      running -= 1
      fetchNext()
    })
  }

  return {
    want(slug: string) {
      if (wanted.has(slug) || wanted.size >= aPage) return
      wanted.add(slug)
      waiting.push(slug)
      fetchNext()
    },
    /** The reader has left the page: what was not fetched for it is not needed any more. */
    turnPage() {
      wanted.clear()
      waiting = []
    },
  }
}
