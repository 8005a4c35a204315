import { expect, test } from 'vitest'
import { baseLanguage, listParts, localeOf, zoneOf } from '../../src/wording/locale.ts'

test.each([
  ['en', 'en', 'en-GB'],
  ['EN', 'en', 'en-GB'],
  ['en_us', 'en', 'en-US'],
  ['ar', 'ar', 'ar-u-nu-latn'],
  ['ar-EG', 'ar', 'ar-EG'],
  ['az-Latn-AZ', 'az', 'tr'],
  [' de ', 'de', 'de'],
  ['pt-br', 'pt', 'pt-BR'],
  ['tlh', 'tlh', 'en-GB'],
  ['N/A', 'n/a', 'en-GB'],
  ['', '', 'en-GB'],
])('the language %j is %j and is formatted as %s', (tag, base, locale) => {
  expect([baseLanguage(tag), localeOf(tag)]).toEqual([base, locale])
})

test.each([
  ['Asia/Baku', 'Asia/Baku'],
  ['Mars/Olympus', 'UTC'],
  ['', 'UTC'],
])('the zone %j is %s', (timeZone, zone) => {
  expect(zoneOf(timeZone)).toBe(zone)
})

test('a list of none, one and two has its pieces', () => {
  expect(listParts([], 'az')).toEqual([])
  expect(listParts(['A'], 'az')).toEqual([{ type: 'element', value: 'A' }])
  expect(listParts(['ve', 've'], 'az').map(({ value }) => value)).toEqual(['ve', ' və ', 've'])
})
