import { expect, test } from 'vitest'
import { listsOf } from '../../src/build/listsOf.ts'
import type { Article } from '../../src/model/Article.ts'
import type { Correction } from '../../src/model/Block.ts'

function article(slug: string, more: Partial<Article> = {}): Article {
  return {
    id: slug,
    slug,
    headline: slug,
    topics: [],
    byline: { people: [] },
    corrections: [],
    body: [],
    ...more,
  }
}

const correctionOf = (date: string): Correction => ({ kind: 'correction', date, content: ['Wrong street.'] })
const slugsOf = (lists: ReturnType<typeof listsOf>) =>
  Object.fromEntries(lists.map(({ name, articles }) => [name, articles.map(({ slug }) => slug)]))

test('an article stands in its section, its topics and with its authors, in the given order', () => {
  const people = [{ name: 'Leyla Karimova', slug: 'leyla-karimova' }]
  const rain = { slug: 'rain', name: 'Rain' }
  const lists = listsOf(
    [
      article('flood', {
        section: { slug: 'world', name: 'World' },
        topics: [rain, rain],
        byline: { people },
      }),
      article('drought', { section: { slug: 'a/b', name: 'A and B' }, topics: [rain] }),
    ],
    [{ slug: 'sport', name: 'Sport' }],
  )
  expect(slugsOf(lists)).toEqual({
    'section/sport': [],
    'section/world': ['flood'],
    'section/e620c3190468cf61': ['drought'],
    'topic/rain': ['flood', 'drought'],
    'author/leyla-karimova': ['flood'],
    corrections: [],
  })
})

test('the newest correction comes first', () => {
  const lists = listsOf(
    [
      article('never'),
      article('early', { corrections: [correctionOf('2026-06-01T08:00:00.000Z')] }),
      article('late', {
        corrections: [correctionOf('2026-05-01T08:00:00.000Z'), correctionOf('2026-06-03T08:00:00.000Z')],
      }),
      article('undated', {
        published: '2026-06-02T08:00:00.000Z',
        corrections: [{ kind: 'clarification', content: ['Not all of them.'] }],
      }),
    ],
    [],
  )
  expect(slugsOf(lists)).toEqual({ corrections: ['late', 'undated', 'early'] })
})
