import { queryOptions } from '@tanstack/react-query'
import type { Summary } from '../model/Article.ts'
import type { Instant } from '../model/Instant.ts'
import type { Source } from '../sources/source.ts'
import { listQuery } from './listQuery.ts'

/**
 * When anything of the source was last published or updated: what it says itself, else the dates of the story it says
 * was changed last, else those of its first page.
 */
export type Latest = { updated?: Instant; dates: Pick<Summary, 'published' | 'updated'>[] }

export const latestQuery = (source: Source) =>
  queryOptions({
    queryKey: ['latest'],
    queryFn: async ({ client }): Promise<Latest> => {
      const latest = await source.latest?.()
      const { updated, articles } = latest ?? (await client.fetchQuery(listQuery(source, { by: 'all' }, 1)))
      if (updated) return { updated, dates: [] }
      return { dates: articles.map(({ published, updated }) => ({ published, updated })) }
    },
  })
