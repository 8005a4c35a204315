import { newsroom, words } from 'virtual:newsroom'
import { dehydrate, type QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { StaticRouter } from 'react-router'
import { App } from '../../app/App.tsx'
import type { Handover } from '../../app/handover.ts'
import type { SitePage } from '../../app/Pages.tsx'
import { routes } from '../../app/routes.ts'
import { makeQueryClient } from '../../queries/queryClient.ts'
import type { Source } from '../../sources/source.ts'

/** A page as HTML: what belongs in its head, its body, and what it hands to the app. */
export type RenderedPage = { head: string; body: string; handover: Handover }

export type Rendering = { source: Source; base: string; madeAt: number }

/** Rounds of asking: the page, what it shows of the answer, and what that shows. */
const rounds = 4

/** Loads the code of every page once, and gives what renders any address of the site. */
export async function openRenderer({
  source,
  base,
  madeAt,
}: Rendering): Promise<(path: string) => Promise<RenderedPage>> {
  const pages: SitePage[] = await Promise.all(
    routes.map(async ({ pattern, load }) => ({ pattern, Page: await load() })),
  )
  return async path => {
    const client = makeQueryClient()
    const site = { newsroom, words, madeAt }
    const render = () =>
      renderToString(
        <StrictMode>
          <StaticRouter basename={base} location={base + path.slice(1)}>
            <App site={site} source={source} client={client} pages={pages} />
          </StaticRouter>
        </StrictMode>,
      )
    const asked = new Set<string>()
    let html = ''
    for (let round = 0; round < rounds; round += 1) {
      html = render()
      const open = pendingIn(client, asked)
      if (open.length === 0) break
      await Promise.all(open.map(query => query.fetch()))
    }
    if (html.includes('<!--$!-->')) throw new Error(`The page ${path} could not be made.`)
    const queries = dehydrate(client, {
      shouldDehydrateQuery: ({ queryHash, state }) => asked.has(queryHash) && state.status === 'success',
    })
    // As old as can be: the reader asks for all of it again, and what is newer wins.
    for (const { state } of queries.queries) state.dataUpdatedAt = 1
    client.clear()
    return { ...headAndBody(html), handover: { path, madeAt, queries } }
  }
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
function headAndBody(html: string): { head: string; body: string } {
  const head = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html)?.[0] ?? ''
  return { head, body: html.slice(head.length) }
}
