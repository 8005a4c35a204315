import { queryOptions } from '@tanstack/react-query'
import type { List } from '../sources/format.ts'
import type { Selection } from '../sources/selection.ts'
import type { Source } from '../sources/source.ts'

/** One page of a list of stories; pages count from 1. A source that knows only “next” is followed from the start. */
export const listQuery = (source: Source, selection: Selection, page: number) =>
  queryOptions({
    queryKey: ['list', selection, page],
    queryFn: ({ client }): Promise<List> => {
      const previous = () => client.ensureQueryData(listQuery(source, selection, page - 1))
      return source.list(selection, page, previous)
    },
  })
