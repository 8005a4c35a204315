// @vitest-environment node
import { afterEach, expect, test } from 'vitest'
import { parseHtml } from '../../src/build/parseHtml.ts'
import type { LeftOut } from '../../src/model/Article.ts'
import type { FormatName } from '../../src/model/Newsroom.ts'
import type { List } from '../../src/sources/format.ts'
import { joinPages } from '../../src/sources/joinPages.ts'
import type { Selection } from '../../src/sources/selection.ts'
import { openSource, type Source } from '../../src/sources/source.ts'
import { type Answer, json, openServer, says } from './faultServer.ts'

type Item = Record<string, unknown>

const item = (id: string, more: Item = {}): Item => ({
  id,
  title: `Headline ${id}`,
  content_html: `<p>Text of ${id}.</p>`,
  url: `https://courier.example/${id}`,
  ...more,
})
const inSection = (slug: string) => ({
  _ninjs: { item: { uri: 'urn:x', subjects: [{ name: slug, rel: 'section', literal: slug }] } },
})
const feed = (items: unknown[], more: Item = {}) =>
  json({ version: 'https://jsonfeed.org/version/1.1', items, ...more })

let server: Awaited<ReturnType<typeof openServer>> | undefined
afterEach(() => server?.close())

async function open(answers: Record<string, Answer>, format: FormatName = 'json-feed') {
  server = await openServer(answers)
  const { asked, address } = server
  const clock = { now: Date.parse('2026-06-14T12:00:00Z') }
  const told: { leftOut: LeftOut[]; dates: number[] } = { leftOut: [], dates: [] }
  const source = openSource(
    { url: address('/feed.json'), format },
    {
      parseHtml,
      now: () => clock.now,
      onServerTime: date => told.dates.push(date),
      onLeftOut: (_, leftOut) => told.leftOut.push(...leftOut),
    },
  )
  return { source, asked, clock, told, address }
}

/** Pages of a selection from the first on, as the reader asks for them. */
async function pagesOf(source: Source, selection: Selection, count: number): Promise<List[]> {
  const pages: List[] = []
  for (let page = 1; page <= count; page += 1) {
    const before = pages.at(-1)
    pages.push(await source.list(selection, page, async () => before ?? { articles: [], leftOut: [] }))
  }
  return pages
}

const idsOf = (pages: List[]) => pages.map(({ articles }) => articles.map(({ id }) => id))

test('a list follows “next” page by page, and past the end it is empty', async () => {
  const { source, asked } = await open({
    '/feed.json': feed([item('a'), item('b')], { next_url: 'feed-2.json' }),
    '/feed-2.json': feed([item('c')]),
  })
  expect(idsOf(await pagesOf(source, { by: 'all' }, 3))).toEqual([['a', 'b'], ['c'], []])
  expect(asked).toEqual(['/feed.json', '/feed-2.json'])
})

test('a section without files of its own is picked from the pages, past those without any of it', async () => {
  const { source } = await open({
    '/feed.json': feed([item('a', inSection('sport')), item('b')], { next_url: 'feed-2.json' }),
    '/feed-2.json': feed([item('c')], { next_url: 'feed-3.json' }),
    '/feed-3.json': feed([item('d', inSection('sport'))]),
  })
  const pages = await pagesOf(source, { by: 'section', slug: 'sport' }, 2)
  expect(idsOf(pages)).toEqual([['a'], ['d']])
  expect(pages[1]?.next).toBeUndefined()
})

test('topics, authors and corrections are picked likewise', async () => {
  const { source } = await open({
    '/feed.json': feed([
      item('a', { tags: ['Rain'] }),
      item('b', { authors: [{ name: 'Ruth Osei' }] }),
      item('c', { _dateline: { corrections: [{ kind: 'correction', html: 'Wrong.' }] } }),
    ]),
  })
  expect(idsOf(await pagesOf(source, { by: 'topic', slug: 'rain' }, 1))).toEqual([['a']])
  expect(idsOf(await pagesOf(source, { by: 'author', slug: 'ruth-osei' }, 1))).toEqual([['b']])
  expect(idsOf(await pagesOf(source, { by: 'corrections' }, 1))).toEqual([['c']])
})

test.each([
  ['the beginning of a word of the headline', 'harb', ['a']],
  ['every word, wherever each stands', 'sport harbour', ['a']],
  ['no story with only one of them', 'harbour council', []],
  ['a name with accents by one without', 'memmedov', ['b']],
  ['a topic', 'tides', ['c']],
  ['Arabic behind its article', 'ميناء', ['d']],
  ['Chinese inside a line', '知事', ['e']],
  ['nothing for signs alone', '…', []],
])('a search finds %s', async (_, words, ids) => {
  const { source } = await open({
    '/feed.json': feed([
      item('a', {
        title: 'Harbour opens',
        _ninjs: { item: { uri: 'urn:a', subjects: [{ name: 'Sport', rel: 'section' }] } },
      }),
      item('b', { authors: [{ name: 'Elçin Məmmədov' }, { name: 'Mémmedov' }] }),
      item('c', { tags: ['Tides and winds'] }),
      item('d', { title: 'مقهى الميناء' }),
      item('e', { title: '東京都知事選' }),
    ]),
  })
  expect(source.searches).toBe('device')
  const [list] = await pagesOf(source, { by: 'search', words }, 1)
  expect(list?.articles.map(({ id }) => id)).toEqual(ids)
  expect(list?.searched).toBe(5)
})

test('a page of a search is full with twenty stories, and the next begins after it', async () => {
  const many = (from: number) =>
    Array.from({ length: 12 }, (_, index) => item(`${from + index}`, { title: 'Rain' }))
  const { source } = await open({
    '/feed.json': feed(many(0), { next_url: 'feed-2.json' }),
    '/feed-2.json': feed(many(12), { next_url: 'feed-3.json' }),
    '/feed-3.json': feed(many(24)),
  })
  const pages = await pagesOf(source, { by: 'search', words: 'rain' }, 2)
  expect(pages.map(({ articles, searched }) => [articles.length, searched])).toEqual([
    [24, 24],
    [12, 12],
  ])
})

test('the search for a section gives up after ten pages without it', async () => {
  const page = (number: number) => feed([item(`${number}`)], { next_url: `feed-${number + 1}.json` })
  const numbers = Array.from({ length: 30 }, (_, index) => index + 2)
  const { source, asked } = await open({
    '/feed.json': page(1),
    ...Object.fromEntries(numbers.map(number => [`/feed-${number}.json`, page(number)])),
  })
  const [list] = await pagesOf(source, { by: 'section', slug: 'sport' }, 1)
  expect(list?.articles).toEqual([])
  expect(list?.next).toContain('/feed-11.json')
  expect(asked).toHaveLength(10)
})

test.each([
  ['itself', { '/feed.json': feed([item('a')], { next_url: 'feed.json' }) }, 1],
  [
    'the first page',
    {
      '/feed.json': feed([item('a')], { next_url: 'feed-2.json' }),
      '/feed-2.json': feed([item('b')], { next_url: 'feed.json' }),
    },
    2,
  ],
])('a page whose next is %s does not make the search run in circles', async (_, answers, requests) => {
  const { source, asked } = await open(answers)
  const [list] = await pagesOf(source, { by: 'topic', slug: 'rain' }, 1)
  expect(list).toMatchObject({ articles: [] })
  expect(list?.next).toBeUndefined()
  expect(asked).toHaveLength(requests)
})

const directory = {
  _dateline: {
    directory: {
      article: 'articles/{slug}.json',
      list: 'feed-{page}.json',
      section: 'section/{slug}-{page}.json',
    },
  },
}

test('with a directory, lists and articles are fetched from their own files', async () => {
  const { source, asked } = await open({
    '/feed.json': feed([item('a')], directory),
    '/section/sport-1.json': feed([item('s')]),
    '/feed-3.json': feed([item('z')]),
    '/articles/far.json': feed([item('far')]),
    '/articles/%D9%81%D9%8A%D8%B6%D8%A7%D9%86.json': feed([item('x', { _dateline: { slug: 'فيضان' } })]),
  })
  const none = async () => ({ articles: [], leftOut: [] })
  expect(idsOf([await source.list({ by: 'section', slug: 'sport' }, 1, none)])).toEqual([['s']])
  expect(idsOf([await source.list({ by: 'all' }, 3, none)])).toEqual([['z']])
  expect((await source.article('far')).body).toEqual([{ kind: 'paragraph', content: ['Text of far.'] }])
  expect((await source.article('فيضان')).id).toBe('x')
  expect(asked).toHaveLength(5)
})

test('a file that the directory has not is an empty list, and no article', async () => {
  const { source } = await open({ '/feed.json': feed([item('a')], directory) })
  expect(idsOf(await pagesOf(source, { by: 'section', slug: 'none' }, 1))).toEqual([[]])
  await expect(source.article('none')).rejects.toMatchObject({ kind: 'missing' })
})

test('a fault in a file of the directory is a failure, not an empty list', async () => {
  const { source } = await open({ '/feed.json': feed([], directory), '/section/sport-1.json': says(500) })
  await expect(pagesOf(source, { by: 'section', slug: 'sport' }, 1)).rejects.toMatchObject({ kind: 'server' })
})

test('an article is found in the pages of the list, and nothing is fetched twice', async () => {
  const { source, asked } = await open({
    '/feed.json': feed([item('a')], { next_url: 'feed-2.json' }),
    '/feed-2.json': feed([item('b')]),
  })
  await source.list({ by: 'all' }, 1, async () => ({ articles: [], leftOut: [] }))
  expect((await source.article('b')).headline).toBe('Headline b')
  expect((await source.article('a')).headline).toBe('Headline a')
  await expect(source.article('nowhere')).rejects.toMatchObject({ kind: 'notListed' })
  expect(asked).toEqual(['/feed.json', '/feed-2.json'])
})

test('what is older than a minute is fetched again', async () => {
  const { source, asked, clock } = await open({ '/feed.json': feed([item('a')]) })
  await source.article('a')
  clock.now += 59_999
  await source.article('a')
  expect(asked).toHaveLength(1)
  clock.now += 1
  await source.article('a')
  expect(asked).toHaveLength(2)
})

test('a failure is not kept', async () => {
  let tries = 0
  const { source } = await open({
    '/feed.json': response => (tries++ === 0 ? says(500)(response) : feed([item('a')])(response)),
  })
  await expect(source.article('a')).rejects.toMatchObject({ kind: 'server' })
  expect((await source.article('a')).id).toBe('a')
})

test('an article whose file a list names is read from there, under the slug of the list', async () => {
  const { source, address } = await open({ '/feed.json': feed([]), '/own/1.json': feed([item('rain')]) })
  const known = {
    id: 'rain',
    slug: 'rain-1a2b3c',
    headline: 'x',
    topics: [],
    byline: { people: [] },
    corrections: [],
  }
  const article = await source.article('rain-1a2b3c', { ...known, href: address('/own/1.json') })
  expect(article).toMatchObject({ id: 'rain', slug: 'rain-1a2b3c' })
})

test.each([['null'], ['42'], ['"x"'], ['[]'], ['{}'], ['{"error":"no such feed"}']])(
  'JSON of another kind, %s, says so',
  async text => {
    const { source } = await open({ '/feed.json': says(200, text) })
    await expect(pagesOf(source, { by: 'all' }, 1)).rejects.toMatchObject({ kind: 'unknownFormat' })
  },
)

test('what is left out and the time of the server are told', async () => {
  const { source, told } = await open({ '/feed.json': feed([item('a'), null, item('a')]) })
  await pagesOf(source, { by: 'all' }, 1)
  expect(told.leftOut).toEqual([
    { where: 'items[1]', why: 'not an object' },
    { where: 'items[2]', why: 'same id as items[0]' },
  ])
  expect(told.dates).toHaveLength(1)
})

test('a list of 6,000 stories is cut at 5,000, and says so', async () => {
  const { source, told } = await open({
    '/feed.json': feed(Array.from({ length: 6000 }, (_, index) => item(`${index}`))),
  })
  const [list] = await pagesOf(source, { by: 'all' }, 1)
  expect(list?.articles).toHaveLength(5000)
  expect(told.leftOut).toEqual([
    { where: 'items[5000]', why: 'it and all after it: more than 5000 in one document' },
  ])
})

test('ninjs is a source too', async () => {
  const { source } = await open(
    { '/feed.json': json([{ uri: 'urn:1', headline: 'Rain today', body_text: 'It rains.' }]) },
    'ninjs',
  )
  expect((await source.article('rain-today')).headline).toBe('Rain today')
})

test('pages that overlap give each story once, in order', async () => {
  const { source } = await open({
    '/feed.json': feed([item('a'), item('b'), item('c')], { next_url: 'feed-2.json' }),
    '/feed-2.json': feed([item('b'), item('c'), item('d')]),
  })
  expect(joinPages(await pagesOf(source, { by: 'all' }, 2)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
})
