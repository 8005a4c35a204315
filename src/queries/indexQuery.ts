import { queryOptions } from '@tanstack/react-query'
import type { SiteIndex } from '../model/SiteIndex.ts'
import type { Source } from '../sources/source.ts'

/** The names of all sections, topics and authors; null where the source does not know them all. */
export const indexQuery = (source: Source) =>
  queryOptions({
    queryKey: ['index'],
    queryFn: async (): Promise<SiteIndex | null> => (await source.index?.()) ?? null,
  })
