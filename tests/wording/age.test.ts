import { expect, test } from 'vitest'
import { yearsOld } from '../../src/wording/age.ts'

test.each([
  ['UTC', '2025-06-14T05:30:00.000Z', '2026-06-14T05:29:59.000Z', undefined],
  ['UTC', '2025-06-14T05:30:00.000Z', '2026-06-14T05:30:00.000Z', 1],
  ['UTC', '2024-06-14T05:30:00.000Z', '2026-06-14T05:29:59.000Z', 1],
  ['UTC', '2024-06-14T05:30:00.000Z', '2026-06-14T05:30:00.000Z', 2],
  ['UTC', '1926-06-14T05:30:00.000Z', '2026-06-15T00:00:00.000Z', 100],
  ['UTC', '2025-12-31T23:59:59.000Z', '2026-01-01T00:00:00.000Z', undefined],
  // 29 February: a year old on 1 March, four years old on 29 February.
  ['UTC', '2024-02-29T12:00:00.000Z', '2025-02-28T23:59:59.000Z', undefined],
  ['UTC', '2024-02-29T12:00:00.000Z', '2025-03-01T00:00:00.000Z', 1],
  ['UTC', '2024-02-29T12:00:00.000Z', '2028-02-29T11:59:59.000Z', 3],
  ['UTC', '2024-02-29T12:00:00.000Z', '2028-02-29T12:00:00.000Z', 4],
  ['UTC', '2023-02-28T12:00:00.000Z', '2024-02-29T00:00:00.000Z', 1],
  ['UTC', '2023-03-01T00:00:00.000Z', '2024-02-29T23:59:59.000Z', undefined],
  // 28 February 20:00 UTC is 29 February in Baku.
  ['Asia/Baku', '2024-02-28T20:00:00.000Z', '2025-02-28T19:59:59.000Z', undefined],
  ['Asia/Baku', '2024-02-28T20:00:00.000Z', '2025-02-28T20:00:00.000Z', 1],
  ['UTC', '2024-02-28T20:00:00.000Z', '2025-02-28T19:59:59.000Z', undefined],
  // Clocks decide: 12:00 is 12:00, in daylight-saving time or not.
  ['Pacific/Apia', '2020-12-25T22:00:00.000Z', '2021-12-25T22:59:59.000Z', undefined],
  ['Pacific/Apia', '2020-12-25T22:00:00.000Z', '2021-12-25T23:00:00.000Z', 1],
  ['Europe/London', '2026-06-14T05:30:00.000Z', '2026-06-14T05:30:00.000Z', undefined],
  ['Europe/London', '2030-06-14T05:30:00.000Z', '2026-06-14T05:30:00.000Z', undefined],
  ['Europe/London', 'None', '2026-06-14T05:30:00.000Z', undefined],
  ['Europe/London', undefined, '2026-06-14T05:30:00.000Z', undefined],
])('in %s, published %s and read %s: %s', (timeZone, published, now, years) => {
  expect(yearsOld(published, Date.parse(now), timeZone)).toBe(years)
})
