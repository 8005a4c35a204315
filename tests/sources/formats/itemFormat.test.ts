import { expect, test } from 'vitest'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import type { Summary } from '../../../src/model/Article.ts'
import { itemFormat } from '../../../src/sources/formats/itemFormat.ts'
import { atOnce } from '../../../src/sources/steps.ts'

type Item = { id: string; slug: string; broken?: boolean }

const reading = { address: '/a.json', now: 0, parseHtml }
const summary = ({ id, slug, broken }: Item): Summary => {
  if (broken) throw new Error('unforeseen')
  return { id, slug, headline: id, topics: [], byline: { people: [] }, corrections: [] }
}

function formatThatCounts() {
  const counts = { items: 0 }
  const format = itemFormat<undefined, Item>({
    name: 'ninjs',
    recognise: () => 'always',
    readDocument: () => undefined,
    itemsIn: json => (json as unknown[]).map((item, index) => ({ where: `[${index}]`, item })),
    readItem: item => {
      counts.items += 1
      if (item === 'throws') throw new Error('unforeseen')
      return item as Item | string
    },
    summaryOf: summary,
    articleOf: function* (item) {
      yield
      return { ...summary(item), body: [] }
    },
    headOf: () => ({}),
  })
  return { format, counts }
}

test('an item that is kept from readers keeps every other version of it from them', () => {
  const { format } = formatThatCounts()
  const document = [
    { id: '1', slug: 'a' },
    { why: 'withheld', hides: { id: '1' } },
    { id: '2', slug: 'b' },
  ]
  const { articles, leftOut } = atOnce(format.readList(document, reading))
  expect(articles.map(({ id }) => id)).toEqual(['2'])
  expect(leftOut).toEqual([
    { where: '[1]', why: 'withheld', hides: { id: '1' } },
    { where: '[0]', why: 'another version of it is kept from readers' },
  ])
})

test('an item that cannot be read costs that item only', () => {
  const { format } = formatThatCounts()
  const document = [
    { id: '1', slug: 'a' },
    'throws',
    { id: '2', slug: 'b', broken: true },
    'withheld',
    { id: '3', slug: 'c' },
  ]
  const { articles, leftOut } = atOnce(format.readList(document, reading))
  expect(articles.map(({ id }) => id)).toEqual(['1', '3'])
  expect(leftOut).toEqual([
    { where: '[1]', why: 'cannot be read' },
    { where: '[3]', why: 'withheld' },
    { where: '[2]', why: 'cannot be read' },
  ])
})

test('finding every article of a document goes through it once', () => {
  const { format, counts } = formatThatCounts()
  const document = Array.from({ length: 500 }, (_, index) => ({ id: `${index}`, slug: `s${index}` }))
  atOnce(format.readList(document, reading))
  for (const { slug } of document)
    expect(atOnce(format.readArticle(document, slug, reading))?.slug).toBe(slug)
  expect(counts.items).toBe(500)
})

test('at another moment the document is gone through again: an embargo may have ended', () => {
  const { format, counts } = formatThatCounts()
  const document = [{ id: '1', slug: 'a' }]
  atOnce(format.readList(document, reading))
  atOnce(format.readList(document, { ...reading, now: 1 }))
  expect(counts.items).toBe(2)
})

test('what an editor has read of a document is not what its readers get', () => {
  const { format, counts } = formatThatCounts()
  const document = [{ id: '1', slug: 'a' }]
  atOnce(format.readList(document, { ...reading, draft: true }))
  atOnce(format.readList(document, reading))
  expect(counts.items).toBe(2)
})

test('only in a file of its own is an article found under another slug', () => {
  const { format } = formatThatCounts()
  const document = [{ id: '1', slug: 'a' }]
  expect(atOnce(format.readArticle(document, 'a-1f', reading))).toBeUndefined()
  expect(atOnce(format.readArticle(document, 'a-1f', { ...reading, alone: true }))).toMatchObject({
    id: '1',
    slug: 'a-1f',
  })
  const two = [...document, { id: '2', slug: 'b' }]
  expect(atOnce(format.readArticle(two, 'a-1f', { ...reading, alone: true }))).toBeUndefined()
})

test('three items with one slug have three', () => {
  const { format } = formatThatCounts()
  const document = ['1', '2', '3'].map(id => ({ id, slug: 'a' }))
  const slugs = atOnce(format.readList(document, reading)).articles.map(({ slug }) => slug)
  expect(new Set(slugs).size).toBe(3)
})
