import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Summary } from '../model/Article.ts'
import type { List } from '../sources/format.ts'
import type { Source } from '../sources/source.ts'

/** One whole article by its slug. */
export const articleQuery = (source: Source, slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: ({ client }) => source.article(slug, knownSummary(client, slug)),
  })

/** What a list that is already here says of an article, so that its headline shows without waiting. */
export function knownSummary(client: QueryClient, slug: string): Summary | undefined {
  for (const [, list] of client.getQueriesData<List>({ queryKey: ['list'] })) {
    const known = list?.articles.find(story => story.slug === slug)
    if (known) return known
  }
  return undefined
}
