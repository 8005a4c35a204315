import type { Article, Summary } from '../model/Article.ts'
import { emptyWhereMissing } from './emptyWhereMissing.ts'
import { fileNameOf } from './fileName.ts'
import type { Directory, List } from './format.ts'
import type { Documents } from './openDocuments.ts'
import { SourceError } from './SourceError.ts'
import { addressIn, belongs, type Selection } from './selection.ts'
import type { Source } from './source.ts'

const emptyPages = 10
const searchedPages = 50

/**
 * Finds lists and articles in documents that lead from one to the next, from the first on: directly where the source
 * says where they are, else by going through its pages. `start` is the address of the first page.
 */
export function throughLists(
  { listAt, articleAt }: Documents,
  start: () => Promise<string>,
): Pick<Source, 'list' | 'article'> {
  async function filtered(first: string, selection: Selection): Promise<List> {
    const seen = new Set<string>()
    let list: List = { articles: [], leftOut: [], next: first }
    while (list.articles.length === 0 && list.next && !seen.has(list.next) && seen.size < emptyPages) {
      seen.add(list.next)
      const page = await listAt(list.next)
      list = { ...page, articles: page.articles.filter(story => belongs(story, selection)) }
    }
    return list.next && seen.has(list.next) ? { ...list, next: undefined } : list
  }

  async function directoryOf(): Promise<Directory | undefined> {
    return (await listAt(await start())).directory
  }

  async function list(selection: Selection, page: number, previous: () => Promise<List>) {
    if (selection.by === 'all' && page === 1) return listAt(await start())
    const direct = addressIn(await directoryOf(), selection, page)
    if (direct) return listAt(direct).catch(emptyWhereMissing)
    if (page === 1) return filtered(await start(), selection)
    const { next } = await previous()
    return next ? filtered(next, selection) : { articles: [], leftOut: [] }
  }

  async function article(slug: string, known?: Summary) {
    const template = known?.href ? undefined : (await directoryOf())?.article
    const direct = known?.href ?? template?.replace('{slug}', () => encodeURIComponent(fileNameOf(slug)))
    const found = direct ? await articleAt(direct, slug, true) : await searched(slug)
    if (!found) throw new SourceError('notListed', await start())
    return found
  }

  async function searched(slug: string): Promise<Article | undefined> {
    const seen = new Set<string>()
    let address: string | undefined = await start()
    while (address && !seen.has(address) && seen.size < searchedPages) {
      seen.add(address)
      const page = await listAt(address)
      const story = page.articles.find(summary => summary.slug === slug)
      if (story) return articleAt(story.href ?? address, slug, story.href !== undefined)
      address = page.next
    }
    return undefined
  }

  return { list, article }
}
