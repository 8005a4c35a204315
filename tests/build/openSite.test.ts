// @vitest-environment node
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { openSite } from '../../src/build/openSite.ts'
import { siteReport } from '../../src/build/siteReport.ts'
import { viteOptions } from '../../src/build/viteOptions.ts'
import { json } from '../sources/faultServer.ts'
import { openReplay } from '../sources/replayServer.ts'

const now = Date.parse('2026-06-20T08:00:00Z')
const fixture = 'tests/fixtures/newsroom'

/** A project folder with the fixture newsroom in its public folder. */
function rootOf(settings: object): string {
  const root = mkdtempSync(join(tmpdir(), 'dateline-root-'))
  mkdirSync(join(root, 'public'))
  cpSync(fixture, join(root, 'public/stories'), { recursive: true })
  const source = { url: 'stories/feed.json' }
  const newsroom = { name: 'The Secret Courier', source, ...settings }
  writeFileSync(join(root, 'public/newsroom.json'), JSON.stringify(newsroom))
  return root
}

async function answering(json: object, allowed = '*'): Promise<{ address: string; end: () => void }> {
  const server = createServer((_, response) => {
    if (allowed) response.setHeader('access-control-allow-origin', allowed)
    response.end(JSON.stringify(json))
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed.json`,
    end: () => server.close(),
  }
}

test('the newsroom’s own stories are read from its public folder and published under the path of its site', async () => {
  const settings = { address: 'https://courier.example/news/', logo: 'logo.svg', timeZone: 'Asia/Baku' }
  const site = await openSite({ root: rootOf(settings), now })
  expect(site.newsroom).toMatchObject({
    name: 'The Secret Courier',
    timeZone: 'Asia/Baku',
    logo: '/news/logo.svg',
    source: { url: '/news/content/feed.json', format: 'json-feed' },
  })
  expect(site.base).toBe('/news/')
  expect(site.hidden).toEqual(['newsroom.json', 'newsroom.schema.json', 'stories'])
  expect(site.published?.files.has('articles/harbour-opens.json')).toBe(true)
})

test('a source named on the command line brings its own name and sections, and nothing of the newsroom', async () => {
  const settings = {
    sections: [{ slug: 'secret', name: 'Secret' }],
    ...{ description: 'Secret', accent: '#123456', logo: 'secret.svg', timeZone: 'Asia/Baku' },
    ...{ address: 'https://secret.example/news/', embeds: ['secret.example'] },
    preview: { origins: ['https://secret.example'] },
  }
  const site = await openSite({ root: rootOf(settings), argument: `${fixture}/feed.json`, now })
  expect(site.newsroom).toEqual({
    name: 'The Fixture Courier',
    language: 'en',
    direction: 'ltr',
    timeZone: 'UTC',
    source: { url: '/content/feed.json', format: 'json-feed' },
    sections: [
      { slug: 'world', name: 'World' },
      { slug: 'sea', name: 'Sea' },
    ],
    stamp: { updatedAfterMinutes: 1 },
    embeds: [],
    preview: { origins: [] },
  })
  expect(site.hidden).toContain('stories')
})

test('the eight sections with the most articles are taken', async () => {
  const items = Array.from({ length: 30 }, (_, index) => ({
    id: String(index),
    title: `Story ${index}`,
    content_text: 'x',
    _ninjs: {
      about: 'x',
      item: {
        uri: `urn:${index}`,
        subjects: [{ name: `S${index % 9}`, rel: 'section', literal: `s${index % 9}` }],
      },
    },
  }))
  const source = await answering({ version: 'https://jsonfeed.org/version/1.1', title: 'Elsewhere', items })
  const { newsroom } = await openSite({ root: rootOf({}), argument: source.address, now })
  source.end()
  expect(newsroom.sections.map(({ slug }) => slug)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7'])
})

test('a source on the web is recognised by its first page and left to the reader', async () => {
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Elsewhere', items: [] }
  const source = await answering(feed)
  const site = await openSite({ root: rootOf({ source: { url: source.address, key: 'public' } }), now })
  source.end()
  expect(site.newsroom).toMatchObject({
    name: 'The Secret Courier',
    source: { url: source.address, format: 'json-feed', key: 'public' },
  })
  expect(site.published).toBeUndefined()
  expect(siteReport(site)).toBe(`The Secret Courier
  source   ${source.address}
  format   json-feed: version is https://jsonfeed.org/version/1.1
  stories  read by the reader’s browser from this address
`)
})

test('a source that other sites may not read is told, with what helps', async () => {
  const source = await answering({ version: 'https://jsonfeed.org/version/1.1', items: [] }, '')
  const site = await openSite({ root: rootOf({}), argument: source.address, now })
  source.end()
  expect(siteReport(site)).toContain('  warning  http://127.0.0.1:')
  expect(siteReport(site)).toContain('Have its server send “Access-Control-Allow-Origin: *” with its JSON')
})

test('a WordPress brings its name, time zone and sections, and its server is asked', async () => {
  const server = await openReplay('wordpress', { '/wp-json/': json({ namespaces: ['wp/v2'] }) })
  const site = await openSite({ root: rootOf({}), argument: server.address('/wp-json/'), now })
  await server.close()
  expect(site.newsroom).toEqual({
    ...{ name: 'The Bay Gazette', description: 'News from the bay & the islands' },
    ...{ language: 'en', direction: 'ltr', timeZone: 'Europe/Lisbon', embeds: [], preview: { origins: [] } },
    sections: [
      { slug: 'islands', name: 'Islands & Ferries' },
      { slug: 'money', name: 'Money' },
      { slug: 'region', name: 'Region' },
    ],
    stamp: { updatedAfterMinutes: 15 },
    source: {
      url: server.address('/wp-json/'),
      format: 'wordpress',
      answers: ['all', 'section', 'topic', 'author', 'search'],
    },
  })
})

test('a newsroom over a WordPress keeps its own name, sections and minutes', async () => {
  const server = await openReplay('wordpress', { '/wp-json/': json({ namespaces: ['wp/v2'] }) })
  const stamp = { updatedAfterMinutes: 5 }
  const root = rootOf({ source: { url: server.address('/wp-json/') }, stamp, timeZone: 'Asia/Baku' })
  const { newsroom } = await openSite({ root, now })
  await server.close()
  expect(newsroom).toMatchObject({ name: 'The Secret Courier', timeZone: 'Asia/Baku', sections: [], stamp })
})

test('a source on the web that cannot be reached stops the build', async () => {
  const opening = openSite({ root: rootOf({}), argument: 'http://127.0.0.1:1/feed.json', now })
  await expect(opening).rejects.toThrow('http://127.0.0.1:1/feed.json could not be reached.')
})

test('a site under a path is built with the colour, the name and the language of its newsroom', async () => {
  const settings = {
    ...{ name: 'Q&A <daily>', language: 'ar', description: 'All "news"', accent: '#ffcc00' },
    ...{ address: 'https://courier.example/news/', embeds: ['player.example'] },
  }
  const site = await openSite({ root: rootOf(settings), now })
  const out = mkdtempSync(join(tmpdir(), 'dateline-out-'))
  const options = viteOptions(async () => site)
  const { base } = site
  await build({
    ...options,
    base,
    configFile: false,
    logLevel: 'error',
    build: { ...options.build, outDir: out },
  })
  const html = readFileSync(join(out, 'index.html'), 'utf8')
  expect(html).toContain('<html lang="ar" dir="rtl">')
  expect(html).toContain('<title>Q&amp;A &lt;daily&gt;</title>')
  expect(html).toContain('content="All &quot;news&quot;"')
  expect(html).toContain('src="/news/assets/')
  expect(html).toContain('frame-src https://player.example;')
  const styles = readdirSync(join(out, 'assets')).filter(name => name.endsWith('.css'))
  const css = styles.map(name => readFileSync(join(out, 'assets', name), 'utf8')).join('')
  const accents = css.match(/--accent(-solid)?:[^;}]+/g) ?? []
  // Lightning CSS writes light-dark() for browsers that do not know it.
  expect(accents.some(rule => rule.includes('#856a00') && rule.includes('#fc0'))).toBe(true)
  expect(accents).toContain('--accent-solid:#8f7200')
  const feed = readFileSync(join(out, 'content/feed.json'), 'utf8')
  expect(feed).toContain('"feed_url":"https://courier.example/news/content/feed.json"')
}, 60_000)
