import type { QueryClient } from '@tanstack/react-query'
import type { Summary } from '../../model/Article.ts'
import { listQuery } from '../../queries/listQuery.ts'
import type { List } from '../../sources/format.ts'
import { joinPages } from '../../sources/joinPages.ts'
import type { Source } from '../../sources/source.ts'
import type { Progress } from '../progress.ts'

/** The first stories of a source's lists, `most` of them where there are as many. */
export async function newestStories(
  source: Source,
  client: QueryClient,
  most: number,
  progress: Progress,
): Promise<Summary[]> {
  const lists: List[] = []
  for (let page = 1; page === 1 || (lists.at(-1)?.next && joinPages(lists).length < most); page += 1) {
    lists.push(await client.fetchQuery(listQuery(source, { by: 'all' }, page)))
    progress('Lists read', page)
  }
  return joinPages(lists).slice(0, most)
}
