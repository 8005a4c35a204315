import { useQueries, useQueryClient } from '@tanstack/react-query'
import { joinPages } from '../sources/joinPages.ts'
import type { Selection } from '../sources/selection.ts'
import { failureOf } from './failureOf.ts'
import { listQuery } from './listQuery.ts'
import { useSource } from './SourceContext.ts'

const most = 50

/**
 * The pages `first` to `last` of a list as one row of stories without repeats: those of the page it opens with,
 * those that came later, whether there are more, how many were gone through to find them, and the failure of a page that
 * did not come. Of a longer list than fifty pages, those that are not here any more are left to “Newer stories”; and
 * while it is long, only its last page is asked for again.
 */
export function usePages(selection: Selection, first: number, last: number) {
  const source = useSource()
  const client = useQueryClient()
  const isHere = (page: number) =>
    client.getQueryData(listQuery(source, selection, page).queryKey) !== undefined
  let opening = Math.max(first, last - most + 1)
  while (opening > first && isHere(opening - 1)) opening -= 1
  const pages = Array.from({ length: last - opening + 1 }, (_, index) => opening + index)
  return useQueries({
    queries: pages.map(page => ({
      ...listQuery(source, selection, page),
      ...(page < last && { staleTime: Number.POSITIVE_INFINITY }),
    })),
    combine: results => {
      const lists = results.flatMap(({ data }) => (data ? [data] : []))
      const stories = joinPages(lists)
      const count = lists[0]?.articles.length ?? 0
      const failed = results.find(({ isError }) => isError)
      return {
        first: opening,
        opening: stories.slice(0, count),
        later: stories.slice(count),
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
