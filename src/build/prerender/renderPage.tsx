import { newsroom, words } from 'virtual:newsroom'
import { hashKey, type QueryClient } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from '../../app/App.tsx'
import type { SitePage } from '../../app/Kept.tsx'
import { routes } from '../../app/routes.ts'
import { SiteContext } from '../../components/SiteContext.ts'
import { StandingContext } from '../../components/StandingContext.ts'
import type { Summary } from '../../model/Article.ts'
import { articleQuery } from '../../queries/articleQuery.ts'
import { type Latest, latestQuery } from '../../queries/latestQuery.ts'
import { listQuery } from '../../queries/listQuery.ts'
import { makeQueryClient } from '../../queries/queryClient.ts'
import { relatedOf, relatedQuery } from '../../queries/relatedQuery.ts'
import { fileNameOf } from '../../sources/fileName.ts'
import { SourceError } from '../../sources/SourceError.ts'
import type { Source } from '../../sources/source.ts'
import { failureSentence } from '../failureText.ts'
import type { Progress } from '../progress.ts'
import type { Published } from '../publish.ts'
import { articlesSource, type SourceAtHand } from './articlesSource.ts'
import { liveSource } from './liveSource.ts'
import { newestStories } from './newestStories.ts'
import { hasPlainSurroundings, type PageAddress, patternsOf } from './pageAddresses.ts'
import { standingCards } from './standingCards.ts'
import { writtenText } from './writtenText.ts'

type RenderedHtml = { head: string; body: string }

/** What a query of a page was answered, and the same as JSON. */
export type Answer = { key: Key; data: unknown; text: string }

/** A page as HTML: what belongs in its head, its body, and what it hands to the app. */
export type RenderedPage = RenderedHtml & { handover: { path: string; madeAt: number; answers: Answer[] } }

/** A page that can be made: what it will show, as a text that is another one when that changes, and its making. */
export type OpenPage = { shows: string; render: () => Promise<RenderedPage> }

export type Rendering = {
  /** What is published with the site; without it, the newsroom's source on the web is asked. */
  published?: Published | undefined
  base: string
  /** Milliseconds since 1970. */
  madeAt: number
}

/** What makes the pages of a site. All of it throws what the source throws. */
export type Renderer = {
  /** The newest stories of the source, `most` of them where there are as many. */
  newest: (most: number, progress: Progress) => Promise<Summary[]>
  /** The data of the line at the top of every page. */
  latest: () => Promise<Latest>
  open: (address: PageAddress) => Promise<OpenPage>
  /** Why the source did not give something, in words; undefined for a mistake of another kind. */
  failureIn: (error: unknown) => string | undefined
}

/** Rounds of asking: what nobody foresaw that the page asks, what it shows of the answer, and what that shows. */
const rounds = 4

/** Loads the code of every page once, and gives what makes any page of the site. */
export async function openRenderer({ published, base, madeAt }: Rendering): Promise<Renderer> {
  const pages: SitePage[] = await Promise.all(
    routes.map(async ({ pattern, load }) => ({ pattern, ...(await load()) })),
  )
  const site = { newsroom, words, madeAt }
  const atHand = published && {
    source: articlesSource(published),
    // No picture stands beside an article.
    unpictured: articlesSource({ ...published, listed: story => story }),
    lists: clientForBuild(),
  }
  const source = atHand?.source ?? liveSource(newsroom, base)
  let read: Promise<Latest> | undefined
  const latest = () => {
    read ??= clientForBuild().fetchQuery(latestQuery(source))
    return read
  }

  const tried = triedPages(pages)
  const at = (path: string, content: ReactNode) =>
    renderToString(
      <StrictMode>
        <StaticRouter basename={base} location={base + path.slice(1)}>
          {content}
        </StaticRouter>
      </StrictMode>,
    )
  const cards =
    published &&
    standingCards(published.archive, some => at('/', <SiteContext value={site}>{some}</SiteContext>))
  const htmlOf = (path: string, client: QueryClient, some: SitePage[], bare = false) => {
    const app = <App site={site} source={source} client={client} pages={some} bare={bare} />
    if (!cards) return at(path, app)
    return cards.filled(at(path, <StandingContext value={cards.stand}>{app}</StandingContext>))
  }

  let around: [before: string, after: string] | undefined
  const pageOf = (address: PageAddress, client: QueryClient): RenderedHtml => {
    const isPlain = hasPlainSurroundings(address)
    const html = htmlOf(address.path, client, tried(address), isPlain && around !== undefined)
    const { head, body } = headAndBody(html)
    if (!isPlain) return { head, body }
    if (around) return { head, body: around[0] + body + around[1] }
    around = [
      body.slice(0, body.indexOf('<main ')),
      body.slice(body.lastIndexOf('</main>') + '</main>'.length),
    ]
    return { head, body }
  }

  const open = async (address: PageAddress): Promise<OpenPage> => {
    const { path } = address
    const client = clientForBuild()
    const asked = await (atHand ? answersAtHand(address, atHand) : answersTo(address, source, client))
    const shown = asked.map(([key, data]) => answerOf(key, data, published))
    const shows = `[${shown.map(answer => fingerprintOf(answer, published) ?? answer.text)}]`
    const foreseen = [...shown, answerOf(latestQuery(source).queryKey, await latest())]
    for (const { key, data } of foreseen) client.setQueryData(key, data)
    const known = new Map(foreseen.map(answer => [hashKey(answer.key), answer]))
    const hashes = new Set(known.keys())

    const render = async () => {
      let html: RenderedHtml = { head: '', body: '' }
      for (let round = 0; round < rounds; round += 1) {
        html = pageOf(address, client)
        const open = pendingIn(client, hashes)
        if (open.length === 0) break
        await Promise.all(open.map(query => query.fetch()))
      }
      if (html.body.includes('<!--$!-->')) throw new Error(`The page ${path} could not be made.`)
      const answers = client
        .getQueryCache()
        .getAll()
        .filter(({ queryHash, state }) => hashes.has(queryHash) && state.status === 'success')
        .map(({ queryHash, queryKey, state }) => known.get(queryHash) ?? answerOf(queryKey, state.data))
      client.clear()
      return { ...html, handover: { path, madeAt, answers } }
    }
    return { shows, render }
  }
  return {
    ...{ latest, open },
    newest: (most, progress) => newestStories(source, clientForBuild(), most, progress),
    failureIn: error => (error instanceof SourceError ? failureSentence(error) : undefined),
  }
}

/** Gives the pages that may stand at an address, so that not every pattern is tried for each of many pages. */
function triedPages(pages: SitePage[]): (address: PageAddress) => SitePage[] {
  const known = new Map<string, SitePage[]>()
  return address => {
    const patterns = patternsOf(address)
    if (patterns.length === 0) return pages
    const some = known.get(patterns[0]!) ?? pages.filter(({ pattern }) => patterns.includes(pattern))
    known.set(patterns[0]!, some)
    return some
  }
}

/** What is read is forgotten with the page: timers to forget it later would keep the build waiting. */
function clientForBuild(): QueryClient {
  const client = makeQueryClient()
  const { queries, ...others } = client.getDefaultOptions()
  client.setDefaultOptions({ ...others, queries: { ...queries, gcTime: Number.POSITIVE_INFINITY } })
  return client
}

type Key = readonly unknown[]

/** Of what is published, much is written already. */
const answerOf = (key: Key, data: unknown, published?: Published): Answer => ({
  ...{ key, data },
  text: (published && writtenText(key, data, published)) ?? JSON.stringify(data),
})

/** Of an article that is published; it says as much as the whole text. */
const fingerprintOf = ({ key: [kind, slug] }: Answer, published?: Published): string | undefined =>
  kind === 'article' ? published?.fingerprint(`articles/${fileNameOf(String(slug))}.json`) : undefined

type Answered = [key: Key, data: unknown][]

/** Asks beforehand what a page will ask, so that it is rendered once. */
async function answersTo(
  { list, article: slug }: PageAddress,
  source: Source,
  client: QueryClient,
): Promise<Answered> {
  if (list) {
    const query = listQuery(source, list.selection, list.page)
    return [[query.queryKey, await client.fetchQuery(query)]]
  }
  if (slug === undefined) return []
  const query = articleQuery(source, slug)
  const story = await client.fetchQuery(query)
  const related = relatedQuery(source, story)
  return [
    [query.queryKey, story],
    [related.queryKey, await client.fetchQuery(related)],
  ]
}

/** What is published, with pictures and without; `lists` keeps its lists without pictures from one page to the next. */
type AtHand = { source: SourceAtHand; unpictured: Source; lists: QueryClient }

/** The same where everything is at hand: of many pages in a row, nothing is asked for that cannot fail. */
async function answersAtHand(
  { list, article: slug }: PageAddress,
  { source, unpictured, lists }: AtHand,
): Promise<Answered> {
  if (list) {
    const { selection, page } = list
    return [[listQuery(source, selection, page).queryKey, await source.list(selection, page)]]
  }
  if (slug === undefined) return []
  const story = await source.article(slug)
  return [
    [articleQuery(source, slug).queryKey, story],
    [relatedQuery(source, story).queryKey, await relatedOf(lists, unpictured, story)],
  ]
}

/** The queries that the page itself has asked and nobody has answered; remembers the asked ones. */
function pendingIn(client: QueryClient, asked: Set<string>) {
  const open = client
    .getQueryCache()
    .getAll()
    .filter(({ state, queryHash }) => state.status === 'pending' && !asked.has(queryHash))
  for (const { queryHash } of open) asked.add(queryHash)
  return open
}

/** React writes what belongs in the head before everything else. */
function headAndBody(html: string): RenderedHtml {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}
