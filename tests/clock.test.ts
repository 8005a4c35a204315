import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { now, setServerTime } from '../src/clock.ts'

const noon = Date.parse('2026-11-24T12:00:00Z')
const minute = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
})
afterEach(() => {
  setServerTime(noon)
  vi.useRealTimers()
})

test.each([
  ['two minutes slow: the device’s own', 2 * minute, noon],
  ['more than two minutes slow: the server’s', 2 * minute + 1, noon + 2 * minute + 1],
  ['a day fast: the server’s', -24 * 60 * minute, noon - 24 * 60 * minute],
  ['right: the device’s own', 0, noon],
])('a clock that is %s counts', (_name, difference, expected) => {
  setServerTime(noon + difference)
  expect(now()).toBe(expected)
})

test('a clock that was put right counts again', () => {
  setServerTime(noon + 60 * minute)
  setServerTime(noon + 1000)
  expect(now()).toBe(noon)
})
