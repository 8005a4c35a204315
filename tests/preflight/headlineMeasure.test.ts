import { expect, test } from 'vitest'
import { charactersOf, headlineMeasure, widthInArial } from '../../src/preflight/headlineMeasure.ts'
import { readingOf } from '../../src/preflight/readingOf.ts'
import { paragraph, words } from './goodArticle.ts'

test.each([
  ['', 0],
  ['i', 4],
  ['W', 19],
  ['The quick brown fox jumps over the lazy dog', 396],
  ['Şəki və çay', 102],
  ['été', 28],
  ['東京', 40],
])('%s is %i px wide', (text, width) => {
  expect(widthInArial(text)).toBe(width)
})

test.each([
  ['abc', 3],
  ['e\u0301te', 3],
  ['👩‍👩‍👧', 1],
  ['“x” – y', 7],
])('%s has %i characters', (text, count) => {
  expect(charactersOf(text)).toBe(count)
})

test('a headline is measured in characters, words and pixels', () => {
  expect(headlineMeasure('Dry dock lifts hull')).toEqual({ characters: 19, words: 4, pixels: 151 })
  expect(headlineMeasure('Dry dock', { measure: () => 70.4 })).toEqual({
    characters: 8,
    words: 2,
    pixels: 70,
  })
})

test.each([
  [0, 1],
  [344, 1],
  [345, 2],
  [574, 2],
  [575, 3],
])('%i words take %i minutes', (count, minutes) => {
  expect(readingOf({ body: count > 0 ? [paragraph(words(count))] : [] })).toEqual({ words: count, minutes })
})
