import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/Article.ts'
import { goodArticle, paragraph, picture, said } from './goodArticle.ts'

const { published: _, updated: __, ...undated } = goodArticle
const ids = ['date.missing', 'date.order', 'date.future', 'date.zone']
const ofDates = (change: object) =>
  ids.flatMap(id => said(id, { published: undefined, updated: undefined, ...change } as Partial<Article>))

test.each<[object, string[]]>([
  [{}, ['error published: Add the date of publication.']],
  [{ published: '2026-06-14T05:30:00.000Z' }, []],
  [
    { doubts: [{ kind: 'date', path: 'published', found: 'yesterday' }] },
    ['error published: The date “yesterday” cannot be read.'],
  ],
  [{ published: '2026-06-14T05:30:00.000Z', updated: '2026-06-14T05:30:00.000Z' }, []],
  [
    { published: '2026-06-14T05:30:00.000Z', updated: '2026-06-14T05:29:59.999Z' },
    ['error updated: Updated (14 June 2026, 06:29 BST) is earlier than published (14 June 2026, 06:30 BST).'],
  ],
  [{ published: '2026-06-14T12:05:00.000Z' }, []],
  [
    { published: '2026-06-14T12:05:00.001Z' },
    ['warning published: Published 14 June 2026, 13:05 BST is in the future.'],
  ],
  [
    { published: '2026-06-14T05:30:00.000Z', updated: '2026-06-14T12:05:00.001Z' },
    ['error updated: Updated 14 June 2026, 13:05 BST is in the future.'],
  ],
  [
    {
      published: '2026-06-14T05:30:00.000Z',
      doubts: [{ kind: 'zone', path: 'published', found: '2026-06-14T05:30:00' }],
    },
    ['warning published: A date has no zone: “2026-06-14T05:30:00”.'],
  ],
])('%j', (change, expected) => {
  expect(ofDates(change)).toEqual(expected)
})

describe('embargo and status', () => {
  const all = ['embargo.future', 'embargo.past', 'embargo.mismatch', 'status.unreadable', 'status.hidden']
  const found = (change: Partial<Article>) => all.flatMap(id => said(id, change))

  test.each<[Partial<Article>, string[]]>([
    [{}, []],
    [
      { embargo: '2026-06-14T12:00:00.001Z', published: '2026-06-14T12:00:00.001Z' },
      ['note embargo: Readers see this from 14 June 2026, 13:00 BST.'],
    ],
    [
      { embargo: '2026-06-14T12:00:00.000Z', published: '2026-06-14T12:00:00.000Z' },
      ['note embargo: The embargo was lifted on 14 June 2026, 13:00 BST.'],
    ],
    [
      { embargo: '2026-06-14T05:30:00.001Z' },
      [
        'note embargo: The embargo was lifted on 14 June 2026, 06:30 BST.',
        'error embargo: Published (14 June 2026, 06:30 BST) is before the embargo ends (14 June 2026, 06:30 BST).',
      ],
    ],
    [{ status: 'withheld' }, ['note status: Readers do not get this article: it is withheld.']],
    [{ expires: '2026-06-14T12:00:00.001Z' }, []],
    [
      { expires: '2026-06-14T12:00:00.000Z' },
      ['note expires: Readers do not get this article: it expired on 14 June 2026, 13:00 BST.'],
    ],
    [
      { doubts: [{ kind: 'embargo', path: 'embargo', found: 'soon' }] },
      ['error embargo: The embargo “soon” cannot be read, so readers do not get this article.'],
    ],
  ])('%j', (change, expected) => {
    expect(found(change)).toEqual(expected)
  })
})

describe('against the published version', () => {
  const against = (id: string, change: Partial<Article>, before: Partial<Article> = {}) =>
    said(id, change, { baseline: { ...goodArticle, ...before } })
  const body = (...texts: string[]) => ({ body: texts.map(paragraph) })
  const later = { updated: '2026-06-14T09:00:00.000Z' }

  test('a change without a new date is told with its size, a change with one is not', () => {
    const change = { headline: 'Dry dock lifts its second hull', ...body('It rose.', 'It fell.') }
    expect(against('update.silent', change, body('It rose.', 'It sank.'))).toEqual([
      'note updated: 2 changes, date not moved.',
    ])
    expect(against('update.silent', { ...change, ...later }, body('It rose.', 'It sank.'))).toEqual([])
    expect(against('update.silent', {})).toEqual([])
    expect(said('update.silent', { headline: 'Another headline' })).toEqual([])
  })

  test('moving a paragraph or its spaces is no change', () => {
    expect(
      against('update.silent', body('One.', 'Two.', ' Three  x'), body('Two.', 'One.', 'Three x')),
    ).toEqual([])
    expect(against('update.silent', body('One.', 'One.'), body('One.'))).toHaveLength(1)
  })

  test('a new date without a change is told, one with a new picture is not', () => {
    expect(against('update.empty', later)).toEqual([
      'warning updated: The date of the update moved, but nothing in the article changed.',
    ])
    expect(against('update.empty', {})).toEqual([])
    expect(against('update.empty', { ...later, headline: 'Another headline' })).toEqual([])
    expect(against('update.empty', { ...later, lead: { ...picture, src: '/other.jpg' } })).toEqual([])
    expect(
      against('update.empty', { published: goodArticle.updated!, updated: goodArticle.updated! }),
    ).toEqual([])
  })

  test.each([
    [
      'The crane lifted 12 tonnes on Monday.',
      'The crane lifted 14 tonnes on Monday.',
      '“12 tonnes” became “14 tonnes”',
    ],
    [
      'The crane was led by Ada Lind at dawn.',
      'The crane was led by Ida Lund at dawn.',
      '“Ada Lind” became “Ida Lund”',
    ],
  ])('from “%s” to “%s” asks for a correction', (before, after, message) => {
    expect(against('correction.missing', body('Intro.', after), body(before, 'Intro.'))).toEqual([
      `warning body[1]: ${message} after publishing. Add a correction or clarification?`,
    ])
    const note = { kind: 'correction' as const, content: ['The figure was wrong.'] }
    expect(against('correction.missing', { ...body(after), corrections: [note] }, body(before))).toEqual([])
  })

  test.each([
    ['The crane lifted the hull on Monday.', 'The crane lifted the red hull on Monday.'],
    [
      'The crane lifted 12 tonnes on Monday.',
      'The crane lifted 12 tonnes on Monday, after 14 tonnes before.',
    ],
    ['The crane lifted 12 tonnes.', 'Forty people in all will work on it until 14 March, they said.'],
  ])('from “%s” to “%s” does not', (before, after) => {
    expect(against('correction.missing', body(after), body(before))).toEqual([])
  })

  test('a new address needs a redirect', () => {
    expect(against('slug.changed', { slug: 'dock-lifts' })).toEqual([
      'error slug: The address changed from “dock-lifts-hull” to “dock-lifts”; add a redirect.',
    ])
    expect(against('slug.changed', {})).toEqual([])
    expect(said('slug.changed', { slug: 'dock-lifts' })).toEqual([])
  })
})

test('undated articles are whole articles', () => {
  expect(undated.headline).toBe(goodArticle.headline)
})
