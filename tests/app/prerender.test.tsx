// @vitest-environment node
import { text } from 'node:stream/consumers'
import { prerenderToNodeStream } from 'react-dom/static'
import { StaticRouter } from 'react-router'
import { expect, test } from 'vitest'
import { App } from '../../src/app/App.tsx'
import type { Summary } from '../../src/model/Article.ts'
import { makeQueryClient } from '../../src/queries/queryClient.ts'
import type { Source } from '../../src/sources/source.ts'
import { en } from '../../src/wording/languages/en.ts'
import { story, subject } from '../story.ts'

const flood: Summary = story('flood', {
  published: '2026-06-14T02:30:00.000Z',
  updated: '2026-06-14T07:31:00.000Z',
  section: subject('World'),
})

const source: Source = {
  list: async () => ({ articles: [flood], leftOut: [] }),
  article: async () => ({ ...flood, body: [{ kind: 'paragraph', content: ['The river burst its banks.'] }] }),
  searches: 'device',
}

const newsroom = {
  name: 'The Test Courier',
  language: 'en',
  direction: 'ltr' as const,
  timeZone: 'Asia/Baku',
  source: { url: '/content/feed.json', format: 'json-feed' as const },
  sections: [],
  stamp: { updatedAfterMinutes: 1 },
  embeds: [],
  preview: { origins: [] },
}

/** Renders twice, as a build would: once to load the page's code, then with everything at hand. */
async function htmlAt(path: string) {
  const client = makeQueryClient()
  client.setQueryData(
    ['list', { by: 'all' }, 1],
    await source.list({ by: 'all' }, 1, async () => ({ articles: [], leftOut: [] })),
  )
  client.setQueryData(['article', 'flood'], await source.article('flood'))
  const app = (
    <StaticRouter location={path}>
      <App site={{ newsroom, words: en, madeAt: Date.now() }} source={source} client={client} />
    </StaticRouter>
  )
  const { prelude } = await prerenderToNodeStream(app)
  return text(prelude)
}

test('pages become HTML where there is no window, clock, zone or storage to read', async () => {
  expect(typeof window).toBe('undefined')
  const html = await htmlAt('/article/flood')
  expect(html).toContain('>Headline of flood</h1>')
  expect(html).toContain('The river burst its banks.')
  expect(html).toContain('<time dateTime="2026-06-14T06:30:00+04:00">14 June 2026, 06:30 GMT+4</time>')
  expect(html).not.toContain('style=')
})

test('a first render does not depend on the moment it is made', async () => {
  expect(await htmlAt('/')).toBe(await htmlAt('/'))
  expect(await htmlAt('/')).toContain('<span aria-hidden="true">Updated 14 June 2026</span>')
})
