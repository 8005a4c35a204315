import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Subject, Summary } from '../model/Article.ts'
import type { Source } from '../sources/source.ts'
import { listQuery } from './listQuery.ts'

/** Other stories beside one, and the subject they share with it. */
export type Related = { by: 'topic' | 'section'; subject: Subject; stories: Summary[] }

const most = 4

/** Up to four other stories of the article's first topic or, where it is the only one there, of its section. */
export const relatedQuery = (source: Source, story: Summary) =>
  queryOptions({
    queryKey: ['related', story.slug],
    queryFn: ({ client }) => relatedOf(client, source, story),
  })

/** What the query answers; the lists it needs are asked for through the client. */
export async function relatedOf(
  client: QueryClient,
  source: Source,
  story: Summary,
): Promise<Related | null> {
  const [topic] = story.topics
  return (
    (topic && (await othersOf(client, source, story, 'topic', topic))) ||
    (story.section && (await othersOf(client, source, story, 'section', story.section))) ||
    null
  )
}

/** Without their pictures, which do not stand beside an article. */
async function othersOf(
  client: QueryClient,
  source: Source,
  story: Summary,
  by: Related['by'],
  subject: Subject,
): Promise<Related | undefined> {
  const { articles } = await client.fetchQuery(listQuery(source, { by, slug: subject.slug }, 1))
  const others = articles.filter(({ slug }) => slug !== story.slug).slice(0, most)
  const stories = others.map(({ lead: _, ...other }) => other)
  return stories.length > 0 ? { by, subject, stories } : undefined
}
