// @vitest-environment node
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collect } from '../../src/build/collect.ts'
import { UnreadableSource } from '../../src/build/PlainError.ts'
import { json, openServer, says } from '../sources/faultServer.ts'

const now = Date.parse('2026-06-20T08:00:00Z')

type Files = Record<string, object | string | Uint8Array>

function folderOf(files: Files): string {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-source-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    const isBytes = typeof content === 'string' || content instanceof Uint8Array
    writeFileSync(join(folder, path), isBytes ? content : JSON.stringify(content))
  }
  return folder
}

const item = (slug: string, more: object = {}) => ({
  id: `https://courier.example/${slug}`,
  url: `https://courier.example/${slug}`,
  title: `Headline of ${slug}`,
  content_html: `<p>Text of ${slug}.</p>`,
  date_published: '2026-06-14T05:30:00Z',
  ...more,
})
const feed = (items: unknown[], more: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'The Test Courier',
  items,
  ...more,
})
const wire = (slug: string, more: object = {}) => ({
  uri: `https://courier.example/${slug}`,
  standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
  type: 'text',
  pubStatus: 'usable',
  headlines: [{ role: 'main', value: `Headline of ${slug}` }],
  bodies: [{ contentType: 'text/html', value: `<p>Text of ${slug}.</p>` }],
  versionCreated: '2026-06-14T05:30:00Z',
  ...more,
})

/** Without the list of formats, which grows. */
const untried = (message: string) => message.replace(/Tried: [^.]+\./, 'Tried: …')

const slugs = async (source: string) => (await collect(source, { now })).articles.map(({ slug }) => slug)

async function complaint(source: string): Promise<string> {
  const error = await collect(source, { now }).catch(thrown => thrown)
  expect(error).toBeInstanceOf(UnreadableSource)
  return error.message
}

test('the fixture newsroom is read whole, through its pages and the files it names', async () => {
  const collected = await collect('tests/fixtures/newsroom/feed.json', { now })
  expect(collected).toMatchObject({
    format: 'json-feed',
    evidence: 'version is https://jsonfeed.org/version/1.1',
    title: 'The Fixture Courier',
    files: 3,
  })
  expect(collected.articles.map(({ slug }) => slug)).toEqual([
    'harbour-opens',
    'tide-gauge',
    'مقهى',
    'night-trains',
  ])
  expect(collected.articles[0]?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'figure', 'paragraph'])
  expect(collected.articles[0]?.lead?.src).toBe('/content/pictures/harbour.png')
  expect(collected.leftOut).toEqual([
    { where: 'feed.json: items[1]', why: 'withheld' },
    { where: 'feed.json: items[2]', why: 'under embargo until 2199-01-01T00:00:00.000Z' },
    { where: 'feed.json: items[4]', why: expect.stringContaining('object') },
    { where: 'feed-2.json: items[1]', why: 'canceled' },
    { where: 'feed-2.json: items[2]', why: 'expired' },
  ])
})

describe('a file that cannot be read is told plainly', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'feed.json is empty'],
    ['no JSON', '{"version": None}', 'feed.json is not valid JSON: line 1, column 13, at "None}"'],
    ['cut short', '{"version": "https://json', 'feed.json is cut short: its JSON ends in the middle'],
    ['a web page', '<html></html>', 'feed.json holds HTML or XML, not JSON'],
    [
      'UTF-16',
      new Uint8Array(Buffer.from('\uFEFF{}', 'utf16le')),
      'feed.json is written in UTF-16; save it as UTF-8',
    ],
    [
      'another kind',
      '{"dependencies": {}, "name": "x"}',
      'feed.json is JSON of a kind that Dateline does not read. Tried: … Seen: an object with dependencies, name.',
    ],
  ])('%s', async (_, content, message) => {
    expect(untried(await complaint(join(folderOf({ 'feed.json': content }), 'feed.json')))).toBe(message)
  })

  test('missing', async () => {
    expect(await complaint('no/such/feed.json')).toMatch(
      /^There is no file or folder no\/such\/feed\.json \(that is \/.*\/no\/such\/feed\.json\)\. An address begins with http/,
    )
  })
})

test('a byte order mark is passed over', async () => {
  const folder = folderOf({ 'feed.json': `\uFEFF${JSON.stringify(feed([item('flood')]))}` })
  expect(await slugs(join(folder, 'feed.json'))).toEqual(['flood'])
})

test('one broken item costs that item only', async () => {
  const folder = folderOf({ 'feed.json': feed([item('flood'), null, { title: 'no id' }, item('drought')]) })
  const { articles, leftOut } = await collect(join(folder, 'feed.json'), { now })
  expect(articles.map(({ slug }) => slug)).toEqual(['flood', 'drought'])
  expect(leftOut.map(({ where }) => where)).toEqual(['feed.json: items[1]', 'feed.json: items[2]'])
})

test('a page that leads back, one that is broken and one outside end the list', async () => {
  const circle = folderOf({
    'feed.json': feed([item('flood')], { next_url: 'feed-2.json' }),
    'feed-2.json': feed([item('drought'), item('flood')], { next_url: 'feed.json' }),
  })
  expect(await slugs(join(circle, 'feed.json'))).toEqual(['flood', 'drought'])
  const broken = folderOf({ 'feed.json': feed([item('flood')], { next_url: 'feed-2.json' }) })
  expect(await collect(join(broken, 'feed.json'), { now })).toMatchObject({
    articles: [{ slug: 'flood' }],
    leftOut: [{ where: 'feed-2.json', why: 'is not there, or cannot be opened' }],
  })
  const outside = folderOf({
    'secret.json': feed([item('secret')]),
    'content/feed.json': feed([item('flood')], { next_url: '../secret.json' }),
  })
  expect(await collect(join(outside, 'content/feed.json'), { now })).toMatchObject({
    articles: [{ slug: 'flood' }],
    leftOut: [{ where: '/secret.json', why: 'lies outside the folder of the source, where nothing is read' }],
  })
})

test('an article whose own file is missing or holds another is left out, with the name of the file', async () => {
  const named = (slug: string) => item(slug, { _dateline: { about: 'x', href: `articles/${slug}.json` } })
  const folder = folderOf({
    'feed.json': feed([named('flood'), named('drought'), named('quay')]),
    'articles/quay.json': '[',
  })
  expect(await collect(join(folder, 'feed.json'), { now }).then(({ leftOut }) => leftOut)).toEqual([
    { where: 'articles/flood.json', why: 'is not there, or cannot be opened' },
    { where: 'articles/drought.json', why: 'is not there, or cannot be opened' },
    { where: 'articles/quay.json', why: 'is cut short: its JSON ends in the middle' },
  ])
})

test('what the newsroom names by its own address is found in its folder', async () => {
  const folder = folderOf({
    'feed.json': feed([item('flood')], { next_url: 'https://courier.example/content/feed-2.json' }),
    'feed-2.json': feed([item('drought')]),
  })
  const { articles } = await collect(join(folder, 'feed.json'), { now, own: 'https://courier.example/' })
  expect(articles.map(({ slug }) => slug)).toEqual(['flood', 'drought'])
})

describe('a folder', () => {
  test('is read file by file, each of its own kind, the newest article first', async () => {
    const folder = folderOf({
      'b/flood.json': wire('flood', { firstCreated: '2026-06-12T05:30:00Z' }),
      'a/drought.JSON': wire('drought', { firstCreated: '2026-06-13T05:30:00Z' }),
      'feed.json': feed([item('quay', { date_published: '2026-06-14T05:30:00Z' })]),
      'notes.txt': 'not read',
    })
    expect(await slugs(folder)).toEqual(['quay', 'drought', 'flood'])
  })

  test('with broken files gives the others', async () => {
    const folder = folderOf({ 'a.json': '{', 'b.json': wire('flood'), 'c.json': '{"x":1}', 'd.json': '' })
    const { articles, leftOut } = await collect(folder, { now })
    expect(articles.map(({ slug }) => slug)).toEqual(['flood'])
    expect(leftOut.map(({ where, why }) => untried(`${where} ${why}`))).toEqual([
      'a.json is cut short: its JSON ends in the middle',
      'c.json is JSON of a kind that Dateline does not read. Tried: … Seen: an object with x.',
      'd.json is empty',
    ])
  })

  test('with nothing but broken files says what each is', async () => {
    expect(await complaint(folderOf({ 'a.json': '{', 'b.json': '' }))).toMatch(
      /^None of the 2 files in .* can be read:\n {2}a\.json is cut short.*\n {2}b\.json is empty$/,
    )
    expect(await complaint(folderOf({ 'a.txt': '' }))).toContain('holds no file that ends with .json')
  })

  test('of several versions of an article the newest counts', async () => {
    const version = (version: string, versionCreated: string) =>
      wire('flood', { version, versionCreated, headlines: [{ role: 'main', value: `Version ${version}` }] })
    const folder = folderOf({
      'a.json': version('2', '2026-06-14T07:30:00Z'),
      'b.json': version('1', '2026-06-14T05:30:00Z'),
    })
    expect((await collect(folder, { now })).articles.map(({ headline }) => headline)).toEqual(['Version 2'])
  })

  test.each([
    ['a later canceled version takes an article away', '2026-06-14T07:30:00Z', []],
    ['a canceled version of the same moment does too', '2026-06-14T05:30:00Z', []],
    ['an earlier canceled version does not', '2026-06-14T05:29:59Z', ['Flood']],
    ['a canceled version without a moment does', undefined, []],
  ])('%s', async (_, versionCreated, headlines) => {
    const folder = folderOf({
      'a.json': wire('flood', {
        versionCreated: '2026-06-14T05:30:00Z',
        headlines: [{ role: 'main', value: 'Flood' }],
      }),
      'b.json': wire('flood', { versionCreated, pubStatus: 'canceled' }),
      'c.json': wire('drought', { headlines: [{ role: 'main', value: 'Drought' }] }),
    })
    const { articles } = await collect(folder, { now })
    expect(articles.map(({ headline }) => headline).toSorted()).toEqual(['Drought', ...headlines])
  })
})

describe('an address', () => {
  let server: Server
  let base: string
  const asked: string[] = []
  const answers: Record<string, object | string> = {
    '/feed.json': feed([item('flood')], { next_url: '/feed-2.json' }),
    '/feed-2.json': feed([item('drought')], { next_url: '/feed.json' }),
  }

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const answer = answers[request.url ?? '']
      response.statusCode = answer ? 200 : 404
      response.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? {}))
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => server.close())

  test('is followed through its pages, each asked for once', async () => {
    expect(await slugs(`${base}/feed.json`)).toEqual(['flood', 'drought'])
    expect(asked).toEqual(['/feed.json', '/feed-2.json'])
  })

  test('that is too busy for one of its pages is asked for it once more', async () => {
    const second = [says(503, '', { 'retry-after': '0' }), json(feed([item('drought')]))]
    const busy = await openServer({
      '/feed.json': json(feed([item('flood')], { next_url: '/feed-2.json' })),
      '/feed-2.json': response => second.shift()?.(response),
    })
    expect(await slugs(busy.address('/feed.json'))).toEqual(['flood', 'drought'])
    await busy.close()
  })

  test('that does not give news says why', async () => {
    expect(await complaint(`${base}/none.json`)).toBe(
      `${base}/none.json has nothing at this address (404). Check its spelling.`,
    )
    expect(await complaint('http://127.0.0.1:1/feed.json')).toBe(
      'http://127.0.0.1:1/feed.json could not be reached. Check the address and the connection.',
    )
  })
})

describe('recorded exchanges with a WordPress', () => {
  const folder = 'tests/fixtures/servers/wordpress'

  test('give each post once and in its fullest form, and what was refused', async () => {
    const { format, articles, leftOut } = await collect(folder, { now: Date.parse('2026-12-01T00:00:00Z') })
    expect(format).toBe('wordpress')
    expect(articles.map(({ slug, body }) => `${slug} ${body.length}`)).toEqual([
      'العبّارة-تعود-إلى-الجزر 1',
      'ferry-sails-again 3',
      'melons-and-figs 2',
      'picture-not-public 1',
      'a-bench 1',
      'rain-stops-the-regatta 1',
    ])
    expect(leftOut).toContainEqual({ where: 'all-2.http.json: [0]', why: 'stands behind a password' })
    expect(leftOut.find(({ where }) => where === 'all-3.http.json')?.why).toMatch(
      /^records that the server answered 400 to GET /,
    )
  })

  test('say where they go on, unless that is recorded too', async () => {
    const goingOn = async (source: string) =>
      (await collect(source, { now })).leftOut.filter(({ why }) => why.startsWith('goes on at '))
    expect(await goingOn(join(folder, 'all-1.http.json'))).toHaveLength(1)
    expect(
      (await goingOn(folder)).map(({ where }) => where).filter(where => !where.includes('orderby')),
    ).toEqual([])
  })
})
