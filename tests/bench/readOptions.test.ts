import { expect, test } from 'vitest'
import { readOptions } from './readOptions.ts'

test('without a word everything is measured five times', () => {
  expect(readOptions([])).toEqual({ runs: 5, pages: ['front', 'article'], json: false, check: false })
})

test('every word is understood', () => {
  expect(readOptions(['--runs', '1', '--only', 'article', '--json', '--check'])).toEqual({
    runs: 1,
    pages: ['article'],
    json: true,
    check: true,
  })
})

test.each([
  [['--runs', '0'], /^--runs takes a whole number from 1, not “0”/],
  [['--runs', 'many'], /not “many”/],
  [['--only', 'section'], /^There is no page “section”/],
  [['--fast'], /--fast/],
])('%j is refused, and what can be said is shown', (words, why) => {
  expect(() => readOptions(words)).toThrow(why)
  expect(() => readOptions(words)).toThrow('--only front|article')
})
