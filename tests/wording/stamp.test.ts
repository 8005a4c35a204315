import { describe, expect, test } from 'vitest'
import { cardMoment, latestOf, stampOf } from '../../src/wording/stamp.ts'

const now = Date.parse('2026-06-14T12:00:00.000Z')
const rule = { now, updatedAfterMinutes: 1, timeZone: 'Asia/Baku' }
const published = '2026-06-14T05:30:00.000Z'

describe('the update shows from updatedAfterMinutes after publication', () => {
  test.each([
    [1, '2026-06-14T05:30:59.999Z', false],
    [1, '2026-06-14T05:31:00.000Z', true],
    [1, '2026-06-14T05:32:00.000Z', true],
    [15, '2026-06-14T05:44:00.000Z', false],
    [15, '2026-06-14T05:44:59.999Z', false],
    [15, '2026-06-14T05:45:00.000Z', true],
    [15, '2026-06-14T05:46:00.000Z', true],
    [0, '2026-06-14T05:30:00.000Z', false],
    [0, '2026-06-14T05:30:59.999Z', false],
    [0, '2026-06-14T05:31:00.000Z', true],
    [360, '2026-06-14T11:29:59.999Z', false],
    [360, '2026-06-14T11:30:00.000Z', true],
  ])('after %i minutes: %s shows: %s', (updatedAfterMinutes, updated, isShown) => {
    const stamp = stampOf({ published, updated }, { ...rule, updatedAfterMinutes })
    expect(stamp).toEqual(isShown ? { published, updated } : { published })
  })

  test('prints one date when both fall into the same minute, half a minute apart', () => {
    const article = { published: '2026-06-14T05:30:10.000Z', updated: '2026-06-14T05:30:50.000Z' }
    expect(stampOf(article, { ...rule, updatedAfterMinutes: 0.5 })).toEqual({ published: article.published })
  })

  test('prints both dates when they are seconds apart but in two minutes and no wait is asked for', () => {
    const article = { published: '2026-06-14T05:30:50.000Z', updated: '2026-06-14T05:31:10.000Z' }
    expect(stampOf(article, { ...rule, updatedAfterMinutes: 0 })).toEqual(article)
  })
})

describe('the update stays whatever its age', () => {
  test.each([
    ['the correction came the same day', '2026-06-14T09:50:00.000Z'],
    ['the correction came after midnight in the zone', '2026-06-14T20:30:00.000Z'],
    ['the correction came years later', '2031-01-02T08:00:00.000Z'],
  ])('when %s', (_, updated) => {
    const later = { ...rule, now: Date.parse('2036-01-01T00:00:00.000Z') }
    expect(stampOf({ published, updated }, later)).toEqual({ published, updated })
  })

  test('when the clocks went back between: 01:30 BST and 01:30 GMT are two times', () => {
    const article = { published: '2026-10-25T00:30:00.000Z', updated: '2026-10-25T01:30:00.000Z' }
    const london = {
      timeZone: 'Europe/London',
      updatedAfterMinutes: 1,
      now: Date.parse('2026-10-26T00:00:00Z'),
    }
    expect(stampOf(article, london)).toEqual(article)
  })
})

describe('a date that cannot be is not printed', () => {
  test.each([
    ['2026-06-14T05:29:59.999Z', { published, problem: 'updated-before-published' }],
    ['2025-06-14T05:30:00.000Z', { published, problem: 'updated-before-published' }],
    ['2026-06-14T05:30:00.000Z', { published }],
    ['2026-06-14T12:05:00.000Z', { published, updated: '2026-06-14T12:05:00.000Z' }],
    ['2026-06-14T12:05:00.001Z', { published, problem: 'updated-in-future' }],
    ['2062-06-14T12:00:00.000Z', { published, problem: 'updated-in-future' }],
    ['None', { published }],
    ['', { published }],
    [undefined, { published }],
  ])('updated %s gives %j', (updated, stamp) => {
    expect(stampOf({ published, updated }, rule)).toEqual(stamp)
  })

  test('without a clock nothing lies in the future', () => {
    const article = { published, updated: '2062-06-14T12:00:00.000Z' }
    expect(stampOf(article, { updatedAfterMinutes: 1, timeZone: 'Asia/Baku' })).toEqual(article)
  })
})

describe('without a publication date', () => {
  const updated = '2026-06-14T09:50:00.000Z'

  test.each([undefined, '', 'None'])('(%j) the update stands alone', absent => {
    expect(stampOf({ published: absent, updated }, rule)).toEqual({ updated })
  })

  test('an update in the future does not', () => {
    expect(stampOf({ updated: '2062-06-14T12:00:00.000Z' }, rule)).toEqual({ problem: 'updated-in-future' })
  })

  test('and without an update there is nothing', () => {
    expect(stampOf({}, rule)).toEqual({})
  })
})

describe('a card', () => {
  test.each([
    [
      { published, updated: '2026-06-14T05:31:00.000Z' },
      { moment: '2026-06-14T05:31:00.000Z', updated: true },
    ],
    [
      { published, updated: '2026-06-14T05:30:59.000Z' },
      { moment: published, updated: false },
    ],
    [
      { published, updated: '2026-06-13T05:30:00.000Z' },
      { moment: published, updated: false },
    ],
    [
      { published, updated: '2026-06-14T12:05:00.001Z' },
      { moment: published, updated: false },
    ],
    [{ published }, { moment: published, updated: false }],
    [{ updated: published }, { moment: published, updated: true }],
    [{ published: 'None', updated: 'None' }, undefined],
    [{}, undefined],
  ])('of %j shows %j', (article, shown) => {
    expect(cardMoment(article, rule)).toEqual(shown)
  })
})

describe('the site line', () => {
  test.each([
    [[{ published }, { published: '2026-06-14T06:00:00.000Z' }], '2026-06-14T06:00:00.000Z'],
    [[{ published: '2026-06-14T06:00:00.000Z' }, { published }], '2026-06-14T06:00:00.000Z'],
    [
      [
        { published: '2020-01-01T00:00:00.000Z', updated: published },
        { published: '2026-06-13T00:00:00.000Z' },
      ],
      published,
    ],
    // An update a second after publication is no stamp, yet the page is as new as that.
    [[{ published, updated: '2026-06-14T05:30:01.000Z' }], '2026-06-14T05:30:01.000Z'],
    [[{ published }, { published: '2026-06-14T12:05:00.000Z' }], '2026-06-14T12:05:00.000Z'],
    [[{ published }, { published: '2026-06-14T12:05:00.001Z' }], published],
    [[{ published, updated: '2062-01-01T00:00:00.000Z' }], published],
    [[{ published: 'None' }, { published: '' }, { published }], published],
    [[{ published: 'None' }, {}], undefined],
    [[], undefined],
  ])('of %j is of %s', (summaries, latest) => {
    expect(latestOf(summaries, now)).toBe(latest)
  })

  test('takes what the articles say when there is no clock', () => {
    expect(latestOf([{ published }, { published: '2062-01-01T00:00:00.000Z' }])).toBe(
      '2062-01-01T00:00:00.000Z',
    )
  })
})
