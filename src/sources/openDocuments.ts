import type { Article, LeftOut } from '../model/Article.ts'
import type { FormatName } from '../model/Newsroom.ts'
import { atHome } from './atHome.ts'
import type { Format, List, ParseHtml, Reading } from './format.ts'
import { formats } from './formats.ts'
import { type Fetched, fetchJson } from './http.ts'
import { isReadBy } from './isReadBy.ts'
import { SourceError } from './SourceError.ts'
import { inTurns } from './steps.ts'

export type Surroundings = {
  parseHtml: ParseHtml
  /** Milliseconds since 1970. */
  now: () => number
  /** The newsroom's own address and the path its site stands under here; its addresses become paths of this site. */
  own?: string
  base?: string
  /** Told what time the server says it is, in milliseconds since 1970. */
  onServerTime?: (date: number) => void
  /** Told of items that are not shown. */
  onLeftOut?: (address: string, leftOut: LeftOut[]) => void
  /** True for editors: addresses that are asked for tell of drafts, and no cache on the disk may keep them. */
  leavesNoTrace?: boolean
}

/** The documents of one source, fetched and read by their addresses. Each throws a SourceError. */
export type Documents = {
  format: () => Promise<Format>
  /** The JSON as it stands. */
  jsonAt: (address: string) => Promise<unknown>
  listAt: (address: string) => Promise<List>
  /** The article with this slug in the document; `alone` where the document is that article's own. */
  articleAt: (address: string, slug: string, alone: boolean) => Promise<Article | undefined>
}

/** More stories in one document than a reader's device should go through. */
const mostItems = 5000
const kept = { documents: 20, milliseconds: 60_000 }

/** Opens the documents of a source; nothing is fetched before something is asked for. */
export function openDocuments(name: FormatName, surroundings: Surroundings): Documents {
  const { parseHtml, now, own, base, onServerTime, onLeftOut, leavesNoTrace } = surroundings
  const documents = new Map<string, { at: number; answer: Promise<Fetched> }>()
  const format = () => formats[name]!()

  /** A list and the articles in it are often one document: it is not fetched twice within a minute. */
  function fetched(address: string): Promise<Fetched> {
    const known = documents.get(address)
    if (known && now() - known.at < kept.milliseconds) return known.answer
    const answer = fetchJson(address, {}, leavesNoTrace ? 'no-store' : 'default')
    documents.set(address, { at: now(), answer })
    const [oldest] = documents.keys()
    if (documents.size > kept.documents && oldest) documents.delete(oldest)
    answer.then(
      ({ date }) => date && onServerTime?.(date),
      () => documents.delete(address),
    )
    return answer
  }

  async function opened(address: string): Promise<[Format, unknown, Reading]> {
    const [known, { json, address: final, header }] = await Promise.all([format(), fetched(address)])
    if (!isReadBy(known, json)) throw new SourceError('unknownFormat', address)
    const place = siteRelative(final, address)
    return [known, json, { address: place, now: now(), parseHtml, mostItems, header }]
  }

  return {
    format,
    jsonAt: async address => (await fetched(address)).json,
    listAt: async address => {
      const [known, json, reading] = await opened(address)
      const list = atHome(await inTurns(known.readList(json, reading), now), own, base)
      if (list.leftOut.length > 0) onLeftOut?.(address, list.leftOut)
      return list.next === address ? { ...list, next: undefined } : list
    },
    articleAt: async (address, slug, alone) => {
      const [known, json, reading] = await opened(address)
      const article = await inTurns(known.readArticle(json, slug, { ...reading, alone }), now)
      return atHome(article, own, base)
    },
  }
}

/** Where the document was asked for on the reader's own site, addresses in it stay on the site too. */
function siteRelative(final: string, asked: string): string {
  return asked.startsWith('/') ? new URL(final, 'https://site.invalid').pathname : final
}
