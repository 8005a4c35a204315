import { expect, test } from 'vitest'
import { median, medians, ratio } from './median.ts'

test.each([
  [[7], 7],
  [[9, 1, 5], 5],
  [[10, 9, 100, 2], 9.5],
  [[100, 20, 3, 100, 100], 100],
])('the median of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle)
})

test('nothing has no median', () => {
  expect(median([])).toBeNaN()
})

test('a measurement that failed is not taken for a good one', () => {
  expect(median([1, Number.NaN, 2])).toBeNaN()
})

test('each figure has a median of its own', () => {
  expect(
    medians([
      { lcp: 3, cls: 0 },
      { lcp: 1, cls: 0.2 },
      { lcp: 2, cls: 0.1 },
    ]),
  ).toEqual({ lcp: 2, cls: 0.1 })
})

test.each([
  [1080, 1000, '1.08'],
  [999, 1000, '1.00'],
  [0, 0, '–'],
  [5, 0, '–'],
  [0, 5, '0.00'],
])('%d beside %d is %s times as much', (value, to, text) => {
  expect(ratio(value, to)).toBe(text)
})
