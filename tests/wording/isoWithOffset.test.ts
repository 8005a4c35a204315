import { expect, test } from 'vitest'
import { isoWithOffset, millisecondsOf } from '../../src/wording/dates.ts'

test.each([
  ['Asia/Baku', '2026-06-14T05:30:00.000Z', '2026-06-14T09:30:00+04:00'],
  ['Asia/Baku', '2015-07-01T05:30:00.000Z', '2015-07-01T10:30:00+05:00'],
  ['Asia/Baku', '2026-06-13T20:00:00.000Z', '2026-06-14T00:00:00+04:00'],
  ['America/St_Johns', '2026-01-14T05:30:00.000Z', '2026-01-14T02:00:00-03:30'],
  ['America/St_Johns', '2026-06-14T05:30:00.000Z', '2026-06-14T03:00:00-02:30'],
  ['America/St_Johns', '2026-01-01T03:29:59.000Z', '2025-12-31T23:59:59-03:30'],
  ['Asia/Kathmandu', '2026-06-14T05:30:00.000Z', '2026-06-14T11:15:00+05:45'],
  ['Asia/Kathmandu', '1985-06-14T05:30:00.000Z', '1985-06-14T11:00:00+05:30'],
  ['Pacific/Apia', '2011-12-30T09:59:59.000Z', '2011-12-29T23:59:59-10:00'],
  ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31T00:00:00+14:00'],
  ['Pacific/Apia', '2026-06-14T05:30:00.000Z', '2026-06-14T18:30:00+13:00'],
  ['Europe/London', '2026-03-29T00:59:59.000Z', '2026-03-29T00:59:59+00:00'],
  ['Europe/London', '2026-03-29T01:00:00.000Z', '2026-03-29T02:00:00+01:00'],
  ['Europe/London', '2026-10-25T00:59:59.000Z', '2026-10-25T01:59:59+01:00'],
  ['Europe/London', '2026-10-25T01:00:00.000Z', '2026-10-25T01:00:00+00:00'],
  ['Europe/London', '1969-01-01T12:00:00.000Z', '1969-01-01T13:00:00+01:00'],
  ['Europe/Lisbon', '1994-06-14T05:30:00.000Z', '1994-06-14T07:30:00+02:00'],
  ['America/New_York', '2026-06-14T03:59:00.000Z', '2026-06-13T23:59:00-04:00'],
  ['Pacific/Kiritimati', '2026-06-14T10:00:00.000Z', '2026-06-15T00:00:00+14:00'],
  ['UTC', '2026-06-14T05:30:00.999Z', '2026-06-14T05:30:00+00:00'],
])('in %s the clock at %s says %s', (timeZone, instant, shown) => {
  expect(isoWithOffset(instant, timeZone)).toBe(shown)
})

test.each([
  ['Asia/Baku', '1800-01-01T12:00:00.000Z'],
  ['Europe/London', '1800-01-01T12:00:00.000Z'],
  ['Asia/Kathmandu', '1900-01-01T00:00:00.000Z'],
  ['America/St_Johns', '1900-01-01T00:00:00.000Z'],
])('keeps the moment in %s before zones had whole minutes', (timeZone, instant) => {
  expect(new Date(isoWithOffset(instant, timeZone)!).toISOString()).toBe(instant)
})

test.each([
  undefined,
  '',
  'None',
  'yesterday',
  '2026-13-45T99:99:99Z',
  '+012026-06-14T05:30:00.000Z',
  '-000044-03-15T12:00:00.000Z',
])('knows nothing of the unreadable instant %j', instant => {
  expect(isoWithOffset(instant, 'Asia/Baku')).toBeUndefined()
  expect(millisecondsOf(instant)).toBeUndefined()
})

test('reads the first moment of 1970 as a moment', () => {
  expect(millisecondsOf('1970-01-01T00:00:00.000Z')).toBe(0)
})

test('counts in UTC in a zone the runtime does not know', () => {
  expect(isoWithOffset('2026-06-14T05:30:00.000Z', 'Mars/Olympus')).toBe('2026-06-14T05:30:00+00:00')
})
