import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { vi } from 'vitest'
import { App } from '../src/app/App.tsx'
import { Arrival } from '../src/app/Arrival.tsx'
import { parseHtml } from '../src/build/parseHtml.ts'
import { now } from '../src/clock.ts'
import type { Newsroom } from '../src/model/Newsroom.ts'
import { makeQueryClient } from '../src/queries/queryClient.ts'
import { openSource } from '../src/sources/source.ts'
import { inAnyLanguage } from '../src/wording/foreignWords.ts'
import { en } from '../src/wording/languages/en.ts'

export const feedAddress = 'https://courier.example/feed.json'

export const newsroom = {
  name: 'The Test Courier',
  language: 'en',
  direction: 'ltr' as const,
  timeZone: 'Asia/Baku',
  source: { url: feedAddress, format: 'json-feed' as const },
  sections: [
    { slug: 'world', name: 'World' },
    { slug: 'sport', name: 'Sport' },
  ],
  stamp: { updatedAfterMinutes: 1 },
  embeds: ['player.example'],
  preview: { origins: [] },
} satisfies Newsroom

// happy-dom loads no pictures and calls every one of them broken.
Object.defineProperty(HTMLImageElement.prototype, 'complete', { get: () => false })

/** What the faked network answers at an address: JSON, a whole response, or nothing at all. */
export type Answer = object | string | (() => Response | Promise<Response>)

/** Opens the whole app at an address of the site; only the network is faked. Tells what was asked for. */
export function openSite(
  path: string,
  answers: Record<string, Answer>,
  settings: Partial<Omit<Newsroom, 'source'>> = {},
) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (input: string | URL | Request) => {
    const address = String(input instanceof Request ? input.url : input)
    asked.push(address)
    const answer = answers[address]
    if (answer === undefined) return new Response('not here', { status: 404 })
    if (typeof answer === 'function') return answer()
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
    return new Response(text, { headers: { 'content-type': 'application/json' } })
  })
  const site = { newsroom: { ...newsroom, ...settings }, words: inAnyLanguage(en) }
  const client = makeQueryClient()
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retryDelay: 1 } })
  const source = openSource(site.newsroom.source, { parseHtml, now })
  render(
    <MemoryRouter initialEntries={[path]}>
      <Arrival source={source} client={client}>
        <App site={site} source={source} client={client} />
      </Arrival>
    </MemoryRouter>,
  )
  return { asked }
}

type Item = Record<string, unknown>

/** A JSON Feed of these items. */
export const feed = (items: unknown[], more: Item = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Test Courier',
  items,
  ...more,
})

/** One item of a JSON Feed, complete enough to print everything. */
export const item = (slug: string, more: Item = {}): Item => ({
  id: slug,
  url: `https://courier.example/world/${slug}`,
  title: `Headline of ${slug}`,
  content_html: `<p>Text of ${slug}.</p>`,
  date_published: '2026-06-14T06:30:00+04:00',
  ...more,
})

/** The ninjs half of an item. */
export const ninjs = (more: Item) => ({
  about: 'https://courier.example/format',
  item: { uri: 'urn:x', ...more },
})
