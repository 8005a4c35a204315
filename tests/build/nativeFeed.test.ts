import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv, type ValidateFunction } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormatsModule from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { nativeFeedOf, nativeItemOf } from '../../src/build/nativeFeed.ts'
import { parseHtml } from '../../src/build/parseHtml.ts'
import type { Article } from '../../src/model/Article.ts'
import type { Reading } from '../../src/sources/format.ts'
import { jsonFeed } from '../../src/sources/formats/jsonFeed.ts'
import { ninjs } from '../../src/sources/formats/ninjs.ts'
import { atOnce } from '../../src/sources/steps.ts'

const reading: Reading = {
  address: '/content/articles/a.json',
  now: Date.parse('2026-06-14T12:00:00Z'),
  parseHtml,
}
const here = { file: '/content/articles/a.json' }
const atHome = { ...here, address: 'https://courier.example/' }

const full: Article = {
  id: 'https://courier.example/local/mill-street',
  slug: 'فيضان في الشارع/🌧️',
  headline: 'Mill Street floods again & again',
  canonical: 'https://courier.example/local/mill-street',
  standfirst: 'Third flood in two years; <council> to meet.',
  label: 'Analysis',
  live: true,
  section: { slug: 'local-news', name: 'Local' },
  topics: [
    { slug: 'floods', name: 'Floods' },
    { slug: 'high-water', name: 'Council' },
  ],
  byline: {
    people: [
      {
        name: 'Ruth Osei, Jr',
        slug: 'rosei',
        role: 'Environment editor',
        avatar: '/content/img/rosei.jpg',
        link: 'https://courier.example/authors/r',
      },
      { name: 'Ruth Osei, Jr', slug: 'ruth-2' },
    ],
    organisation: 'The Test Courier',
    place: 'Calderbrook',
  },
  published: '2026-03-29T00:30:00.000Z',
  updated: '2026-03-29T08:12:00.000Z',
  language: 'ar',
  direction: 'rtl',
  lead: {
    src: '/content/img/flood-1200.jpg',
    renditions: [
      { href: '/content/img/flood-600.avif', width: 600, height: 400, type: 'image/avif' },
      { href: '/content/img/flood-600.jpg', width: 600, height: 400, type: 'image/jpeg' },
      { href: '/content/img/flood-1200.jpg', width: 1200, height: 800, type: 'image/jpeg' },
    ],
    width: 1200,
    height: 800,
    focus: { x: 0.333, y: 0.25 },
    alt: 'Brown water covers parked cars',
    caption: [
      'Mill Street on ',
      { kind: 'link', href: 'https://courier.example/tuesday', content: ['Tuesday'] },
      '.',
    ],
    credit: 'Photograph: R. Osei/Test Courier',
  },
  words: 12,
  corrections: [
    {
      kind: 'correction',
      date: '2026-03-29T09:00:00.000Z',
      content: ['It was ', { kind: 'strong', content: ['Mill'] }, ' Street.'],
      important: true,
    },
    { kind: 'update', content: ['With a quotation.'] },
  ],
  version: '3',
  body: [
    { kind: 'paragraph', content: ['The river ', { kind: 'emphasis', content: ['burst'] }, ' its banks.'] },
    { kind: 'heading', level: 2, content: ['What next'] },
    {
      kind: 'gallery',
      caption: ['Three days of rain'],
      pictures: [
        {
          src: '/content/img/1.jpg',
          renditions: [],
          width: 600,
          height: 400,
          alt: 'Rain',
          caption: ['Monday'],
        },
        { src: 'https://img.courier.example/2.jpg', renditions: [], credit: 'B. Li' },
      ],
    },
    { kind: 'quote', blocks: [{ kind: 'paragraph', content: ['We were not warned.'] }] },
    { kind: 'embed', href: 'https://player.example/v/7', title: 'The film' },
  ],
  shortened: 'This article is longer than can be shown here.',
}

const least: Article = {
  id: '7',
  slug: 'a',
  headline: 'Rain',
  topics: [],
  byline: { people: [] },
  corrections: [],
  body: [],
}

const cases: [string, Article][] = [
  ['everything', full],
  ['next to nothing', least],
  ['a label that is no genre', { ...least, label: 'Live' }],
  ['a plain genre as label', { ...least, label: 'News' }],
  ['a direction against its language', { ...least, language: 'en', direction: 'rtl' }],
  [
    'a picture without sizes',
    { ...least, lead: { src: 'https://img.courier.example/a.jpg', renditions: [] } },
  ],
  [
    'a picture whose file is none of the sizes',
    {
      ...least,
      lead: {
        src: 'https://img.courier.example/a.jpg',
        renditions: [{ href: 'https://img.courier.example/a.avif', width: 900, type: 'image/avif' }],
        width: 1200,
        height: 800,
        alt: 'Rain',
      },
    },
  ],
  [
    'a picture of another size than its file says',
    {
      ...least,
      lead: {
        src: 'https://img.courier.example/a.jpg',
        renditions: [{ href: 'https://img.courier.example/a.jpg', width: 900 }],
        width: 1200,
        height: 800,
      },
    },
  ],
  ['an organisation alone', { ...least, byline: { people: [], organisation: 'The Test Courier' } }],
  ['the feed’s own name for a person', { ...least, byline: { people: [{ name: 'Feed', slug: 'feed' }] } }],
]

/** Articles as the readers of formats make them. */
const fixtures: [string, Article][] = [jsonFeed, ninjs].flatMap(format => {
  const folder = join('tests/fixtures', format.name)
  return readdirSync(folder).flatMap(name => {
    const { articles } = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'))
    return (articles as Article[])
      .filter(({ headline }) => headline !== '')
      .map(({ href: _, ...article }): [string, Article] => [`${name}: ${article.slug}`, article])
  })
})

const writtenWhole = (article: Article, writer: { file: string; address?: string }) =>
  nativeFeedOf([nativeItemOf(article, undefined, writer)], { title: 'Feed' }, writer)

describe('what is written is read again as it was', () => {
  test.each([...cases, ...fixtures])('%s, whole', (_, article) => {
    const feed: unknown = JSON.parse(JSON.stringify(writtenWhole(article, here)))
    const read = atOnce(jsonFeed.readArticle(feed, article.slug, reading))
    expect(read).toEqual(article)
    expect(JSON.stringify(atOnce(jsonFeed.readList(feed, reading)).leftOut)).toBe('[]')
  })

  test.each([...cases, ...fixtures])('%s, in a list, but for its crops', (_, article) => {
    const item = nativeItemOf(article, '/content/articles/a.json', { file: '/content/feed.json' })
    const feed: unknown = JSON.parse(JSON.stringify(nativeFeedOf([item], { title: 'Feed' }, here)))
    const { articles } = atOnce(jsonFeed.readList(feed, { ...reading, address: '/content/feed.json' }))
    const { body: _body, shortened: _shortened, ...summary } = article
    if (summary.lead) summary.lead = (({ crops: _, ...lead }) => lead)(summary.lead)
    expect(articles).toEqual([{ ...summary, href: '/content/articles/a.json' }])
  })
})

test('an article without a language has that of its feed', () => {
  const item = nativeItemOf({ ...least, slug: 'a' }, undefined, here)
  const feed: unknown = JSON.parse(
    JSON.stringify(nativeFeedOf([item], { title: 'Feed', language: 'ar' }, here)),
  )
  expect(atOnce(jsonFeed.readArticle(feed, 'a', reading))).toMatchObject({ language: 'ar', direction: 'rtl' })
})

test('addresses of the site are relative to the file, so that the site may stand under any path', () => {
  const feed = writtenWhole(full, here)
  expect(JSON.stringify(feed)).toContain('"href":"../img/flood-600.avif"')
  expect(JSON.stringify(feed)).toContain('"avatar":"../img/rosei.jpg"')
  const moved = atOnce(
    jsonFeed.readArticle(feed, full.slug, {
      ...reading,
      address: 'https://cdn.example/x/articles/a.json',
    }),
  )
  expect(moved?.lead?.src).toBe('https://cdn.example/x/img/flood-1200.jpg')
  expect(moved?.byline.people[0]?.avatar).toBe('https://cdn.example/x/img/rosei.jpg')
})

test('a list names its next page, its directory and its newest moment', () => {
  const facts = {
    title: 'The Test Courier',
    next: '/content/feed-2.json',
    directory: { article: 'articles/{slug}.json' },
    updated: '2026-06-14T05:30:00.000Z',
  }
  const feed = nativeFeedOf([], facts, { file: '/content/feed.json' })
  expect(atOnce(jsonFeed.readList(feed, { ...reading, address: '/content/feed.json' }))).toEqual({
    articles: [],
    leftOut: [],
    title: 'The Test Courier',
    next: '/content/feed-2.json',
    directory: { article: '/content/articles/{slug}.json' },
    updated: '2026-06-14T05:30:00.000Z',
  })
})

const schemas = resolve('../shared/data')

describe.skipIf(!existsSync(schemas))('with the site’s address known it is valid', () => {
  const schemaIn = (path: string) => JSON.parse(readFileSync(join(schemas, path), 'utf8'))
  const compiled = (): { isFeed: ValidateFunction; isItem: ValidateFunction } => {
    const addFormats = addFormatsModule as unknown as (ajv: unknown) => void
    const feedAjv = new Ajv({ strict: false, allErrors: true })
    const itemAjv = new Ajv2020({ strict: false, allErrors: true })
    addFormats(feedAjv)
    addFormats(itemAjv)
    itemAjv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', type: 'object' })
    return {
      isFeed: feedAjv.compile(schemaIn('json-feed/schema/schema-v1.1.json')),
      isItem: itemAjv.compile(schemaIn('ninjs/specification/ninjs-schema_3.1.json')),
    }
  }

  test.each([...cases, ...fixtures])('%s', (_, article) => {
    const { isFeed, isItem } = compiled()
    const lists = [undefined, '/content/articles/a.json']
    for (const href of lists) {
      const item = nativeItemOf(article, href, atHome)
      const feed = nativeFeedOf([item], { title: 'Feed', next: '/content/feed-2.json' }, atHome)
      isFeed(feed)
      expect(isFeed.errors ?? []).toEqual([])
      isItem((item._ninjs as { item: unknown }).item)
      expect(isItem.errors ?? []).toEqual([])
    }
  })
})
