import type { Article } from '../../model/Article.ts'
import type { Related } from '../../queries/relatedQuery.ts'
import type { List } from '../../sources/format.ts'
import type { WrittenStories } from '../writtenStories.ts'

/**
 * The answer to a query as JSON, put together of what is written already: an article, a list, or the stories beside
 * an article. Undefined for other answers.
 */
export function writtenText(
  [kind]: readonly unknown[],
  data: unknown,
  { writtenWhole, writtenListed, writtenRelated }: WrittenStories,
): string | undefined {
  if (kind === 'article') return writtenWhole(data as Article)
  if (kind === 'related' && data) return writtenRelated(data as Related)
  if (kind !== 'list') return undefined
  const list = data as List
  const stories = list.articles.map(writtenListed)
  return JSON.stringify({ ...list, articles: [] }).replace('"articles":[]', () => `"articles":[${stories}]`)
}
