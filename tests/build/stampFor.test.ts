import { expect, test } from 'vitest'
import { stampFor } from '../../src/build/stampFor.ts'

test.each([
  ['wordpress', {}, 15],
  ['json-feed', {}, 1],
  ['ninjs', {}, 1],
  ['wordpress', { updatedAfterMinutes: 0 }, 0],
  ['json-feed', { updatedAfterMinutes: 30 }, 30],
] as const)('an update of %s with %j set shows after %i minutes', (format, set, expected) => {
  expect(stampFor(format, set)).toEqual({ updatedAfterMinutes: expected })
})
