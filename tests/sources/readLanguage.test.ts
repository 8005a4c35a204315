import { expect, test } from 'vitest'
import { directionOf, language } from '../../src/sources/readLanguage.ts'

test.each([
  ['en', 'en'],
  ['en-gb', 'en-GB'],
  ['en_GB', 'en-GB'],
  ['nb-NO', 'nb-NO'],
  ['AZ-latn', 'az-Latn'],
  ['zh-Hant-TW', 'zh-Hant-TW'],
  ['English', undefined],
  ['und', undefined],
  ['None', undefined],
  ['x', undefined],
  ['en--GB', undefined],
  [7, undefined],
  [null, undefined],
])('language %j is %j', (value, expected) => {
  expect(language(value)).toBe(expected)
})

test.each([
  ['ar', 'rtl'],
  ['he', 'rtl'],
  ['fa-IR', 'rtl'],
  ['ur', 'rtl'],
  ['ps', 'rtl'],
  ['sd', 'rtl'],
  ['ug', 'rtl'],
  ['yi', 'rtl'],
  ['dv', 'rtl'],
  ['pa-Arab', 'rtl'],
  ['az-Arab', 'rtl'],
  ['az', 'ltr'],
  ['pa', 'ltr'],
  ['ar-Latn', 'ltr'],
  ['ja', 'ltr'],
])('%s is written %s', (tag, expected) => {
  expect(directionOf(tag)).toBe(expected)
})

test('an unknown language has no direction', () => {
  expect(directionOf(undefined)).toBeUndefined()
})
