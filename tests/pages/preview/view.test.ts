import { describe, expect, test } from 'vitest'
import { momentOf, withheldAt } from '../../../src/pages/preview/view.ts'
import { articleOf } from './article.ts'

const now = Date.parse('2026-06-14T08:00:00Z')
const embargo = '2026-06-15T00:01:00.000Z'

describe('the moment the preview pretends it is', () => {
  test.each([
    ['halfDay', '2026-06-14T20:00:00.000Z'],
    ['day', '2026-06-15T08:00:00.000Z'],
    ['fortyDays', '2026-07-24T08:00:00.000Z'],
    ['beforeEmbargo', '2026-06-15T00:00:00.000Z'],
    ['afterEmbargo', '2026-06-15T00:01:00.000Z'],
  ] as const)('%s', (asOf, expected) => {
    expect(new Date(momentOf(asOf, now, { embargo })!).toISOString()).toBe(expected)
  })

  test('is none of its own where it is now, and where there is no embargo', () => {
    expect(momentOf('now', now, { embargo })).toBeUndefined()
    expect(momentOf('beforeEmbargo', now, {})).toBeUndefined()
  })
})

describe('readers do not get a draft', () => {
  const lifted = Date.parse(embargo)
  test.each([
    ['a minute before its embargo lifts', { embargo }, lifted - 60_000, 'embargo'],
    ['when it lifts: they do', { embargo }, lifted, undefined],
    ['just before it expires: they do', { expires: embargo }, lifted - 1, undefined],
    ['when it has expired', { expires: embargo }, lifted, 'expired'],
    ['that is withheld, at any time', { status: 'withheld' as const }, lifted, 'withheld'],
    ['that is canceled, embargo or not', { status: 'canceled' as const, embargo }, now, 'canceled'],
    ['with nothing against it: they do', {}, now, undefined],
  ])('%s', (_, more, moment, expected) => {
    expect(withheldAt(articleOf(more), moment)).toBe(expected)
  })
})
