import { expect, test } from 'vitest'
import { hiddenBecause } from '../../src/sources/status.ts'

const now = Date.parse('2026-06-14T05:30:00Z')

test.each([
  [{}],
  [{ status: 'usable' }],
  [{ status: 'Usable' }],
  [{ status: null, embargo: null, expires: '' }],
  [{ status: 'None', embargo: 'None', expires: 'N/A' }],
  [{ embargo: false }],
  [{ embargo: '2026-06-14T05:30:00Z' }],
  [{ embargo: '2026-06-14T05:29:59+00:00' }],
  [{ embargo: '2022-06-29T02:30:00+0000' }],
  [{ expires: '2026-06-14T05:30:01Z' }],
  [{ expires: '2026-06-15' }],
])('%j may be shown', permission => {
  expect(hiddenBecause(permission, now)).toBeUndefined()
})

test.each([
  [{ status: 'withheld' }, 'withheld'],
  [{ status: 'WITHHELD' }, 'withheld'],
  [{ status: 'canceled' }, 'canceled'],
  [{ status: 'cancelled' }, 'canceled'],
  [{ status: 'draft' }, 'status is “draft”'],
  [{ status: true }, 'status cannot be read'],
  [{ status: ['usable'] }, 'status cannot be read'],
  [{ embargo: '2026-06-14T05:30:01Z' }, 'under embargo until 2026-06-14T05:30:01.000Z'],
  [{ embargo: '2026-06-14T09:30:01+04:00' }, 'under embargo until 2026-06-14T05:30:01.000Z'],
  [{ embargo: 'tomorrow' }, 'embargo cannot be read'],
  [{ embargo: '2020-01-01' }, 'embargo cannot be read'],
  [{ embargo: '2020-01-01T00:00:00' }, 'embargo cannot be read'],
  [{ embargo: true }, 'embargo cannot be read'],
  [{ embargo: {} }, 'embargo cannot be read'],
  [{ embargo: 0 }, 'embargo cannot be read'],
  [{ expires: '2026-06-14T05:30:00Z' }, 'expired'],
  [{ expires: '2026-06-14' }, 'expired'],
  [{ expires: 'soon' }, 'expiry cannot be read'],
])('%j may not: %s', (permission, why) => {
  expect(hiddenBecause(permission, now)).toBe(why)
})
