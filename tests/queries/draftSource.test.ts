import { describe, expect, test } from 'vitest'
import type { Summary } from '../../src/model/Article.ts'
import { draftSource } from '../../src/queries/draftSource.ts'
import { SourceError } from '../../src/sources/SourceError.ts'
import type { Source } from '../../src/sources/source.ts'
import { articleOf } from '../pages/preview/article.ts'

const story = (slug: string, published: string): Summary => {
  const { body: _, ...summary } = articleOf({ id: slug, slug, headline: slug, published })
  return summary
}

const stories = [
  story('monday', '2026-06-15T08:00:00.000Z'),
  story('sunday', '2026-06-14T08:00:00.000Z'),
  story('saturday', '2026-06-13T08:00:00.000Z'),
]

const live: Source = {
  searches: 'device',
  list: async () => ({ articles: stories, leftOut: [] }),
  article: async slug => articleOf({ slug, headline: 'Live' }),
}

const slugs = async (source: Source, selection = { by: 'all' } as Parameters<Source['list']>[0]) => {
  const { articles } = await source.list(selection, 1, () => Promise.reject(new Error('not asked')))
  return articles.map(({ slug }) => slug)
}

describe('the card of a draft stands', () => {
  test.each([
    ['first where it has no date yet', {}, ['mill-street', 'monday', 'sunday', 'saturday']],
    [
      'before the first story that is older',
      { published: '2026-06-14T12:00:00.000Z' },
      ['monday', 'mill-street', 'sunday', 'saturday'],
    ],
    [
      'last where all are newer',
      { published: '2026-06-01T12:00:00.000Z' },
      ['monday', 'sunday', 'saturday', 'mill-street'],
    ],
    [
      'where its older version stood, whatever its date',
      { slug: 'sunday', published: '2026-06-20T12:00:00.000Z' },
      ['monday', 'sunday', 'saturday'],
    ],
  ])('%s', async (_, more, expected) => {
    expect(await slugs(draftSource(live, () => articleOf(more)))).toEqual(expected)
  })

  test('in no section but its own', async () => {
    const draft = articleOf({ section: { slug: 'world', name: 'World' } })
    const source = draftSource(live, () => draft)
    expect(await slugs(source, { by: 'section', slug: 'world' })).toContain('mill-street')
    expect(await slugs(source, { by: 'section', slug: 'sport' })).not.toContain('mill-street')
  })

  test('alone where the live source does not answer', async () => {
    const silent = { ...live, list: () => Promise.reject(new SourceError('unreachable', 'x')) }
    expect(await slugs(draftSource(silent, () => articleOf()))).toEqual(['mill-street'])
  })
})

test('the draft is the article at its address, the others are the live ones', async () => {
  const source = draftSource(live, () => articleOf({ headline: 'Draft' }))
  expect((await source.article('mill-street')).headline).toBe('Draft')
  expect((await source.article('monday')).headline).toBe('Live')
})
