import type { Article, LeftOut, Summary } from '../model/Article.ts'
import type { FormatName } from '../model/Newsroom.ts'
import { atHome } from './atHome.ts'
import { fileNameOf } from './fileName.ts'
import type { Directory, Format, List, ParseHtml, Reading } from './format.ts'
import { formats } from './formats.ts'
import { type Fetched, fetchJson } from './http.ts'
import { SourceError } from './SourceError.ts'
import { addressIn, belongs, type Selection } from './selection.ts'

/** What the reader can ask of a source. */
export type Source = {
  /** One page of a list; pages count from 1. `previous` gives the page before, for a source that knows only “next”. */
  list: (selection: Selection, page: number, previous: () => Promise<List>) => Promise<List>
  /** One whole article; `known` is what a list said of it. Throws a SourceError where there is none. */
  article: (slug: string, known?: Summary) => Promise<Article>
}

type Settings = { url: string; format: FormatName }

type Surroundings = {
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
}

const emptyPages = 10
const searchedPages = 50
/** More stories in one document than a reader's device should go through. */
const mostItems = 5000
const kept = { documents: 20, milliseconds: 60_000 }

/** Opens the newsroom's source; nothing is fetched before something is asked for. */
export function openSource({ url, format }: Settings, surroundings: Surroundings): Source {
  const { parseHtml, now, own, base, onServerTime, onLeftOut } = surroundings
  const documents = new Map<string, { at: number; answer: Promise<Fetched> }>()
  const loaded = () => formats[format]()

  /** A list and the articles in it are often one document: it is not fetched twice within a minute. */
  function fetched(address: string): Promise<Fetched> {
    const known = documents.get(address)
    if (known && now() - known.at < kept.milliseconds) return known.answer
    const answer = fetchJson(address)
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
    const [known, { json, address: final }] = await Promise.all([loaded(), fetched(address)])
    if (!known.recognise(json)) throw new SourceError('unknownFormat', address)
    return [known, json, { address: siteRelative(final, address), now: now(), parseHtml, mostItems }]
  }

  async function listAt(address: string): Promise<List> {
    const [known, json, reading] = await opened(address)
    const list = atHome(known.readList(json, reading), own, base)
    if (list.leftOut.length > 0) onLeftOut?.(address, list.leftOut)
    return list.next === address ? { ...list, next: undefined } : list
  }

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
    return (await listAt(url)).directory
  }

  async function list(selection: Selection, page: number, previous: () => Promise<List>) {
    if (selection.by === 'all' && page === 1) return listAt(url)
    const direct = addressIn(await directoryOf(), selection, page)
    if (direct) return listAt(direct).catch(emptyWhereMissing)
    if (page === 1) return filtered(url, selection)
    const { next } = await previous()
    return next ? filtered(next, selection) : { articles: [], leftOut: [] }
  }

  async function articleAt(address: string, slug: string, alone: boolean): Promise<Article | undefined> {
    const [known, json, reading] = await opened(address)
    return atHome(known.readArticle(json, slug, { ...reading, alone }), own, base)
  }

  async function article(slug: string, known?: Summary) {
    const template = known?.href ? undefined : (await directoryOf())?.article
    const direct = known?.href ?? template?.replace('{slug}', () => encodeURIComponent(fileNameOf(slug)))
    const found = direct ? await articleAt(direct, slug, true) : await searched(slug)
    if (!found) throw new SourceError('notListed', url)
    return found
  }

  async function searched(slug: string): Promise<Article | undefined> {
    const seen = new Set<string>()
    let address: string | undefined = url
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

/** A file that a static host does not have is a list without stories, not a failure. */
function emptyWhereMissing(error: unknown): List {
  const missing = error instanceof SourceError && ['missing', 'html'].includes(error.kind)
  if (!missing) throw error
  return { articles: [], leftOut: [] }
}

/** Where the document was asked for on the reader's own site, addresses in it stay on the site too. */
function siteRelative(final: string, asked: string): string {
  return asked.startsWith('/') ? new URL(final, 'https://site.invalid').pathname : final
}
