import type { Article } from '../../model/Article.ts'
import type { List } from '../../sources/format.ts'
import type { WrittenStories } from '../writtenStories.ts'

/**
 * The answer to a query as JSON, put together of what is written already: an article, or a list. Undefined for other
 * answers.
 */
export function writtenText(
  [kind]: readonly unknown[],
  data: unknown,
  { writtenWhole, writtenListed }: WrittenStories,
): string | undefined {
  if (kind === 'article') return writtenWhole(data as Article)
  if (kind !== 'list') return undefined
  const list = data as List
  const stories = list.articles.map(writtenListed)
  return JSON.stringify({ ...list, articles: [] }).replace('"articles":[]', () => `"articles":[${stories}]`)
}
