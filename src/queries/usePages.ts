import { useQueries } from '@tanstack/react-query'
import { joinPages } from '../sources/joinPages.ts'
import type { Selection } from '../sources/selection.ts'
import { failureOf } from './failureOf.ts'
import { listQuery } from './listQuery.ts'
import { useSource } from './SourceContext.ts'

/**
 * The pages `first` to `last` of a list as one row of stories without repeats: those of the page it opens with,
 * those that came later, whether there are more, how many were gone through to find them, and the failure of a page that
 * did not come.
 */
export function usePages(selection: Selection, first: number, last: number) {
  const source = useSource()
  const pages = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return useQueries({
    queries: pages.map(page => listQuery(source, selection, page)),
    combine: results => {
      const lists = results.flatMap(({ data }) => (data ? [data] : []))
      const stories = joinPages(lists)
      const opening = lists[0]?.articles.length ?? 0
      const failed = results.find(({ isError }) => isError)
      return {
        opening: stories.slice(0, opening),
        later: stories.slice(opening),
        searched: lists.reduce((sum, { searched = 0 }) => sum + searched, 0),
        more: Boolean(results.at(-1)?.data?.next),
        pending: results.some(({ isPending }) => isPending),
        failure: failed && failureOf(failed.error),
        retry: () => {
          for (const result of results) if (result.isError) void result.refetch()
        },
      }
    },
  })
}
