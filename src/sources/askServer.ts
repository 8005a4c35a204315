import type { Summary } from '../model/Article.ts'
import { emptyWhereMissing } from './emptyWhereMissing.ts'
import type { Api, List, Server } from './format.ts'
import type { Documents } from './openDocuments.ts'
import { SourceError } from './SourceError.ts'
import type { Selection } from './selection.ts'
import type { Source } from './source.ts'
import { throughLists } from './throughLists.ts'

/** Asks the server of a source for each list and article; what it cannot answer is found by going through its lists. */
export function askServer(
  documents: Documents,
  place: Pick<Server, 'root' | 'key'>,
): Pick<Source, 'list' | 'article' | 'latest'> {
  const server: Server = { ...place, ask: documents.jsonAt }

  async function api(): Promise<Api> {
    const { api } = await documents.format()
    if (!api) throw new SourceError('unknownFormat', place.root)
    return api
  }

  const start = async () => (await (await api()).list(server, { by: 'all' }, 1)) ?? place.root
  const lists = throughLists(documents, start)

  async function list(selection: Selection, page: number, previous: () => Promise<List>): Promise<List> {
    try {
      const address = await (await api()).list(server, selection, page)
      return address ? await documents.listAt(address) : await lists.list(selection, page, previous)
    } catch (error) {
      return isPastTheEnd(error, page) ? { articles: [], leftOut: [] } : emptyWhereMissing(error)
    }
  }

  async function article(slug: string, known?: Summary) {
    const address = known?.href ?? (await (await api()).article(server, slug))
    if (!address) return lists.article(slug, known)
    const found = await documents.articleAt(address, slug, true)
    if (!found) throw new SourceError('notListed', address)
    return found
  }

  async function latest(): Promise<List | undefined> {
    const address = (await api()).latest?.(server)
    return address ? documents.listAt(address) : undefined
  }

  return { list, article, latest }
}

/** WordPress refuses a page that it does not have. */
function isPastTheEnd(error: unknown, page: number): boolean {
  return page > 1 && error instanceof SourceError && error.kind === 'refused' && error.status === 400
}
