// @vitest-environment node
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArchive } from '../../src/build/archive.ts'
import { collect } from '../../src/build/collect.ts'
import { silent } from '../../src/build/progress.ts'
import { type Published, type Publishing, publish } from '../../src/build/publish.ts'
import { writePublished } from '../../src/build/writePublished.ts'
import type { Article } from '../../src/model/Article.ts'
import type { Block } from '../../src/model/Block.ts'

const now = Date.parse('2026-06-20T08:00:00Z')
const source = 'tests/fixtures/newsroom/feed.json'
const publishing: Publishing = {
  title: 'The Fixture Courier',
  language: 'en',
  sections: [{ slug: 'sport', name: 'Sport' }],
  base: '/',
  now,
  folder: 'tests/fixtures/newsroom',
}

async function written(published: Published): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-published-'))
  await writePublished(published, folder, silent)
  return folder
}

function textOf({ files }: Published, path: string): string {
  const file = files.get(path)
  if (!file || !('bytes' in file)) throw new Error(`${path} is not published as text`)
  return file.bytes().toString()
}

const jsonOf = (published: Published, path: string) => JSON.parse(textOf(published, path))

function article(slug: string, more: Partial<Article> = {}): Article {
  const id = `https://courier.example/${slug}`
  return { id, slug, headline: slug, topics: [], byline: { people: [] }, corrections: [], body: [], ...more }
}

test('the fixture newsroom becomes lists, articles and pictures, and nothing else', async () => {
  const { articles } = await collect(source, { now })
  const { files, leftOut } = publish(articles, publishing)
  expect([...files.keys()].sort()).toEqual([
    'articles/harbour-opens.json',
    'articles/night-trains.json',
    'articles/tide-gauge.json',
    'articles/مقهى.json',
    'author/elçin-məmmədov-1.json',
    'author/leyla-karimova-1.json',
    'corrections-1.json',
    'feed.json',
    'index.json',
    'pictures/face.png',
    'pictures/harbour.png',
    'pictures/quay.png',
    'section/sea-1.json',
    'section/sport-1.json',
    'section/world-1.json',
    'topic/ports-1.json',
    'topic/sea-1.json',
  ])
  expect(leftOut).toEqual([
    {
      where: 'night-trains',
      why: 'the picture /content/pictures/gone.png is not in the folder of the source',
    },
  ])
})

test('what readers may not see is in no published byte and no name', async () => {
  const { articles } = await collect(source, { now })
  const published = publish(articles, publishing)
  const folder = await written(published)
  const everything = [...published.files.keys()]
    .map(path => path + readFileSync(join(folder, path), 'latin1'))
    .join('\n')
  expect(everything).toContain('The harbour opens after two years')
  for (const secret of [
    'CANARY',
    'board-inquiry',
    'capsule',
    'edNote',
    'internal-desk-note',
    'harbour-secret',
  ]) {
    expect(everything).not.toContain(secret)
  }
})

test('what was published reads back as the same articles', async () => {
  const { articles } = await collect(source, { now })
  const folder = await written(publish(articles, publishing))
  const again = await collect(join(folder, 'feed.json'), { now })
  expect(again.leftOut).toEqual([])
  const inEnglish = { language: 'en', direction: 'ltr' }
  expect(again.articles.map(({ href, ...rest }) => rest)).toEqual(
    articles.map(({ href, ...rest }) => ({ ...inEnglish, ...rest })),
  )
})

test('lists are pages of thirty that lead to one another', () => {
  const articles = Array.from({ length: 61 }, (_, index) =>
    article(`story-${index}`, { topics: [{ slug: 'rain', name: 'Rain' }] }),
  )
  const published = publish(articles, publishing)
  const pages = ['feed.json', 'feed-2.json', 'feed-3.json'].map(path => jsonOf(published, path))
  expect(pages.map(({ items }) => items.length)).toEqual([30, 30, 1])
  expect(pages.map(({ next_url }) => next_url)).toEqual(['feed-2.json', 'feed-3.json', undefined])
  expect(jsonOf(published, 'topic/rain-2.json').next_url).toBe('rain-3.json')
  expect(published.files.has('feed-4.json')).toBe(false)
  const thirty = publish(articles.slice(0, 30), publishing)
  expect(jsonOf(thirty, 'feed.json').next_url).toBeUndefined()
  expect(thirty.files.has('feed-2.json')).toBe(false)
})

test('a list names the other lists, the newest moment that has come, and where each article is whole', () => {
  const published = publish(
    [
      article('flood', { published: '2026-06-14T05:30:00.000Z', updated: '2026-06-19T05:30:00.000Z' }),
      article('soon', { published: '2026-06-20T08:00:01.000Z' }),
      article('a/b'),
    ],
    publishing,
  )
  const feed = jsonOf(published, 'feed.json')
  expect(feed._dateline).toMatchObject({
    updated: '2026-06-19T05:30:00.000Z',
    directory: {
      article: 'articles/{slug}.json',
      list: 'feed-{page}.json',
      section: 'section/{slug}-{page}.json',
      topic: 'topic/{slug}-{page}.json',
      author: 'author/{slug}-{page}.json',
      corrections: 'corrections-{page}.json',
      index: 'index.json',
    },
  })
  expect(feed.items.map((item: { _dateline: { href: string } }) => item._dateline.href)).toEqual([
    'articles/flood.json',
    'articles/soon.json',
    'articles/e620c3190468cf61.json',
  ])
  expect(jsonOf(published, 'section/sport-1.json')).toMatchObject({ items: [], _dateline: { directory: {} } })
})

test('the index names every list, under the newsroom’s own name where it has one', () => {
  const sport = { section: { slug: 'sport', name: 'sports' }, topics: [{ slug: 'a/b', name: 'A and B' }] }
  expect(jsonOf(publish([article('one', sport)], publishing), 'index.json')).toEqual({
    sections: [{ slug: 'sport', name: 'Sport' }],
    topics: [{ slug: 'a/b', name: 'A and B' }],
    authors: [],
  })
})

test('where the address of the site is known, addresses are whole, under its path too', async () => {
  const { articles } = await collect(source, { now })
  const site = { ...publishing, base: '/news/', address: 'https://courier.example/news/' }
  const feed = jsonOf(publish(articles, site), 'feed.json')
  expect(feed._dateline.directory.section).toBe(
    'https://courier.example/news/content/section/{slug}-{page}.json',
  )
  expect(feed.items[0]._dateline.href).toBe(
    'https://courier.example/news/content/articles/harbour-opens.json',
  )
  expect(feed.items[0]._ninjs.item.associations[0].renditions[0].href).toBe(
    'https://courier.example/news/content/pictures/harbour.png',
  )
})

test('fifty thousand articles are laid out within seconds', () => {
  const articles = Array.from({ length: 50_000 }, (_, index) =>
    article(`story-${index}`, {
      topics: [{ slug: `topic-${index % 500}`, name: 'x' }],
      lead: { src: `/content/pictures/${index % 100}.png`, renditions: [] },
    }),
  )
  const started = performance.now()
  const { files } = publish(articles, publishing)
  expect(files.size).toBeGreaterThan(53_000)
  expect(performance.now() - started).toBeLessThan(5000)
})

test('articles as JSON, whole or as they are listed, say the same in the same order', () => {
  const archive = openArchive(mkdtempSync(join(tmpdir(), 'dateline-archive-')))
  const figure: Block = { kind: 'figure', picture: { src: 'https://pictures.example/a.jpg', renditions: [] } }
  const words: Block = { kind: 'paragraph', content: ['He said: {"src":"a"}, and left’'] }
  const articles = [
    article('plain', { body: [words], lead: { src: 'https://pictures.example/a.jpg', renditions: [] } }),
    article('cut', { body: [words], shortened: 'Too long.', words: 300 }),
    article('pictured', { body: [words, { kind: 'quote', blocks: [figure] }] }),
    article('empty'),
  ]
  for (const published of [
    publish(articles.map(archive.put), { ...publishing, archive }),
    publish(articles, publishing),
  ]) {
    const wholes = published.articles.map(published.whole)
    expect(wholes.map(({ slug }) => slug)).toEqual(['plain', 'cut', 'pictured', 'empty'])
    for (const whole of wholes) expect(published.writtenWhole(whole)).toBe(JSON.stringify(whole))
    for (const story of published.articles.map(published.listed)) {
      expect(published.writtenListed(story)).toBe(JSON.stringify(story))
      expect(published.writtenListed(story)).toBe(JSON.stringify(story))
      for (const name of ['Rail', 'RAIL', 'Rail']) {
        const related = { by: 'topic' as const, subject: { slug: 'rail', name }, stories: [story] }
        expect(published.writtenRelated(related)).toBe(JSON.stringify(related))
      }
    }
  }
})
