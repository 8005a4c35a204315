import { describe, expect, test } from 'vitest'
import { fill, languageOf, plural } from '../../src/wording/words.ts'

test.each([
  ['{n} of {all}', { n: 2, all: 7 }, '2 of 7'],
  ['In {place}, {place}', { place: 'Bakı' }, 'In Bakı, Bakı'],
  ['At {host}', { host: '$& {host}' }, 'At $& {host}'],
  ['{a}{b}', { a: '{b}', b: 'B' }, '{b}B'],
  ['{n} left, {who}', { n: 0 }, '0 left, {who}'],
  ['No braces', { n: 1 }, 'No braces'],
  ['', { n: 1 }, ''],
])('%j filled with %j is %j', (template, values, text) => {
  expect(fill(template, values)).toBe(text)
})

const english = { one: '{n} story', other: '{n} stories' }
const russian = { one: '{n} год', few: '{n} года', many: '{n} лет', other: '{n} года' }
const arabic = {
  zero: 'لا أخبار',
  one: 'خبر',
  two: 'خبران',
  few: '{n} أخبار',
  many: '{n} خبرًا',
  other: '{n} خبر',
}

describe('the plural', () => {
  test.each([
    ['en', english, 0, '0 stories'],
    ['en', english, 1, '1 story'],
    ['en', english, 2, '2 stories'],
    ['en', english, 12_345, '12,345 stories'],
    ['de', { one: '{n} Jahr', other: '{n} Jahre' }, 12_345, '12.345 Jahre'],
    ['fr', { one: '{n} an', other: '{n} ans' }, 0, '0 an'],
    ['az', { other: '{n} xəbər' }, 1, '1 xəbər'],
    ['az', { other: '{n} xəbər' }, 12_345, '12.345 xəbər'],
    ['ru', russian, 1, '1 год'],
    ['ru', russian, 2, '2 года'],
    ['ru', russian, 5, '5 лет'],
    ['ru', russian, 11, '11 лет'],
    ['ru', russian, 21, '21 год'],
    ['ar', arabic, 0, 'لا أخبار'],
    ['ar', arabic, 1, 'خبر'],
    ['ar', arabic, 2, 'خبران'],
    ['ar', arabic, 3, '3 أخبار'],
    ['ar', arabic, 10, '10 أخبار'],
    ['ar', arabic, 11, '11 خبرًا'],
    ['ar', arabic, 99, '99 خبرًا'],
    ['ar', arabic, 100, '100 خبر'],
    ['ar-EG', arabic, 100, '١٠٠ خبر'],
    ['no language', english, 1, '1 story'],
  ])('in %s from %j for %i is %s', (language, forms, n, text) => {
    expect(plural(forms, n, language)).toBe(text)
  })
})

test.each([
  ['ar', 'ar-EG', 'ar-EG'],
  ['en', 'en', 'en'],
  ['en', 'fa', 'en'],
  ['en', '', 'en'],
])('beside words of %s a text of %j is counted in %s', (language, text, spoken) => {
  expect(languageOf({ language }, text)).toBe(spoken)
})
