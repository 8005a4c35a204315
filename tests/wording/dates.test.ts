import { describe, expect, test } from 'vitest'
import { fullDate, longDay, shortDay, siteLineDate } from '../../src/wording/dates.ts'

const june = '2026-06-14T05:30:00.000Z'
const january = '2026-01-01T22:05:00.000Z'

describe('the date of a stamp', () => {
  test.each([
    ['en', 'Europe/London', june, '14 June 2026, 06:30 BST'],
    ['en', 'Europe/London', january, '1 January 2026, 22:05 GMT'],
    ['en', 'Asia/Baku', june, '14 June 2026, 09:30 GMT+4'],
    ['en', 'Asia/Baku', january, '2 January 2026, 02:05 GMT+4'],
    ['en', 'Asia/Kathmandu', june, '14 June 2026, 11:15 GMT+5:45'],
    ['en', 'America/St_Johns', june, '14 June 2026, 03:00 GMT-2:30'],
    ['en', 'America/St_Johns', january, '1 January 2026, 18:35 GMT-3:30'],
    ['en', 'Pacific/Apia', june, '14 June 2026, 18:30 GMT+13'],
    ['en', 'Pacific/Apia', '2011-12-30T09:59:00.000Z', '29 December 2011, 23:59 GMT-10'],
    ['en', 'Pacific/Apia', '2011-12-30T10:00:00.000Z', '31 December 2011, 00:00 GMT+14'],
    ['en', 'Europe/London', '2026-03-29T00:59:00.000Z', '29 March 2026, 00:59 GMT'],
    ['en', 'Europe/London', '2026-03-29T01:00:00.000Z', '29 March 2026, 02:00 BST'],
    ['en', 'Europe/London', '2026-10-25T00:30:00.000Z', '25 October 2026, 01:30 BST'],
    ['en', 'Europe/London', '2026-10-25T01:30:00.000Z', '25 October 2026, 01:30 GMT'],
    ['en', 'Europe/London', '2026-06-13T23:00:00.000Z', '14 June 2026, 00:00 BST'],
    ['en', 'UTC', june, '14 June 2026, 05:30 UTC'],
    ['en', 'Mars/Olympus', june, '14 June 2026, 05:30 UTC'],
    ['en-GB', 'Europe/London', june, '14 June 2026, 06:30 BST'],
    ['en_GB', 'Europe/London', june, '14 June 2026, 06:30 BST'],
    ['en-US', 'America/New_York', june, 'June 14, 2026, 01:30 EDT'],
    ['az', 'Asia/Baku', june, '14 iyun 2026, 09:30 GMT+4'],
    ['az-Latn-AZ', 'Asia/Baku', january, '2 yanvar 2026, 02:05 GMT+4'],
    ['ar', 'Asia/Baku', june, '14 يونيو 2026، 09:30 GMT+4'],
    ['ar', 'Europe/London', january, '1 يناير 2026، 22:05 GMT'],
    ['ar-EG', 'Africa/Cairo', june, '١٤ يونيو ٢٠٢٦، ٠٨:٣٠ GMT+3'],
    ['ar', 'Africa/Casablanca', january, '1 يناير 2026، 23:05 GMT+1'],
    ['ar', 'America/St_Johns', january, '1 يناير 2026، 18:35 GMT-3:30'],
    ['de', 'Europe/Berlin', june, '14. Juni 2026, 07:30 MESZ'],
    ['fr', 'Europe/Paris', june, '14 juin 2026, 07:30 UTC+2'],
    ['es', 'Europe/Madrid', june, '14 de junio de 2026, 07:30 CEST'],
    ['ru', 'Europe/Moscow', june, '14 июня 2026 г., 08:30 GMT+3'],
    ['tr', 'Europe/Istanbul', june, '14 Haziran 2026, 08:30 GMT+3'],
    ['None', 'Europe/London', june, '14 June 2026, 06:30 BST'],
    ['not a language', 'Europe/London', june, '14 June 2026, 06:30 BST'],
    ['tlh', 'Europe/London', june, '14 June 2026, 06:30 BST'],
    ['', 'Europe/London', june, '14 June 2026, 06:30 BST'],
  ])('in %s at %s: %s is %s', (language, timeZone, instant, text) => {
    expect(fullDate(instant, { language, timeZone })).toBe(text)
  })

  test.each([
    ['en', '14 June 2026, 09:30 Baku time'],
    ['ar', '14 يونيو 2026، 09:30 Baku time'],
    ['az', '14 iyun 2026, 09:30 Baku time'],
  ])('prints the newsroom’s own name for its zone in %s', (language, text) => {
    expect(fullDate(june, { language, timeZone: 'Asia/Baku', timeZoneLabel: 'Baku time' })).toBe(text)
  })

  test('prints no label of a zone the time is not in', () => {
    const style = { language: 'en', timeZone: 'Mars/Olympus', timeZoneLabel: 'Olympus time' }
    expect(fullDate(june, style)).toBe('14 June 2026, 05:30 UTC')
  })
})

describe('the day', () => {
  test.each([
    ['en', 'Sunday 14 June 2026', '14 June 2026'],
    ['en-GB', 'Sunday 14 June 2026', '14 June 2026'],
    ['en-US', 'Sunday, June 14, 2026', 'June 14, 2026'],
    ['az', '14 iyun 2026, bazar', '14 iyun 2026'],
    ['ar', 'الأحد، 14 يونيو 2026', '14 يونيو 2026'],
    ['de', 'Sonntag, 14. Juni 2026', '14. Juni 2026'],
    ['fr', 'dimanche 14 juin 2026', '14 juin 2026'],
    ['ru', 'воскресенье, 14 июня 2026 г.', '14 июня 2026 г.'],
    ['tr', '14 Haziran 2026 Pazar', '14 Haziran 2026'],
    ['tlh', 'Sunday 14 June 2026', '14 June 2026'],
    ['zz zz', 'Sunday 14 June 2026', '14 June 2026'],
  ])('in %s is %s, or shorter %s', (language, long, short) => {
    const style = { language, timeZone: 'Asia/Baku' }
    expect(longDay(june, style)).toBe(long)
    expect(shortDay(june, style)).toBe(short)
  })

  test.each([
    ['2026-01-05', '5 yanvar 2026, bazar ertəsi'],
    ['2026-02-03', '3 fevral 2026, çərşənbə axşamı'],
    ['2026-03-04', '4 mart 2026, çərşənbə'],
    ['2026-04-02', '2 aprel 2026, cümə axşamı'],
    ['2026-05-01', '1 may 2026, cümə'],
    ['2026-06-06', '6 iyun 2026, şənbə'],
    ['2026-07-05', '5 iyul 2026, bazar'],
    ['2026-08-03', '3 avqust 2026, bazar ertəsi'],
    ['2026-09-01', '1 sentyabr 2026, çərşənbə axşamı'],
    ['2026-10-07', '7 oktyabr 2026, çərşənbə'],
    ['2026-11-05', '5 noyabr 2026, cümə axşamı'],
    ['2026-12-31', '31 dekabr 2026, cümə axşamı'],
  ])('of %s in Azerbaijani is %s', (day, text) => {
    expect(longDay(`${day}T08:00:00.000Z`, { language: 'az', timeZone: 'Asia/Baku' })).toBe(text)
  })

  test.each([
    ['Asia/Baku', '2026-06-13T19:59:59.000Z', 'Saturday 13 June 2026'],
    ['Asia/Baku', '2026-06-13T20:00:00.000Z', 'Sunday 14 June 2026'],
    ['America/St_Johns', '2026-06-14T02:29:59.000Z', 'Saturday 13 June 2026'],
    ['America/St_Johns', '2026-06-14T02:30:00.000Z', 'Sunday 14 June 2026'],
    ['Pacific/Apia', '2011-12-30T09:59:59.000Z', 'Thursday 29 December 2011'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', 'Saturday 31 December 2011'],
  ])('in %s at %s is %s', (timeZone, instant, text) => {
    expect(longDay(instant, { language: 'en', timeZone })).toBe(text)
  })
})

test.each([
  ['en', 'Europe/London', 'Sunday 14 June 2026, 06:30 BST'],
  ['az', 'Asia/Baku', '14 iyun 2026, bazar, 09:30 GMT+4'],
  ['ar', 'Asia/Baku', 'الأحد، 14 يونيو 2026، 09:30 GMT+4'],
  ['de', 'Europe/Berlin', 'Sonntag, 14. Juni 2026, 07:30 MESZ'],
])('the site line in %s says %s: %s', (language, timeZone, text) => {
  expect(siteLineDate(june, { language, timeZone })).toBe(text)
})

test.each([undefined, '', 'None', 'null', '0000-00-00T00:00:00', '2026-02-30 at noon'])(
  'prints nothing for the unreadable instant %j',
  instant => {
    for (const language of ['en', 'az', 'ar']) {
      const style = { language, timeZone: 'Asia/Baku', timeZoneLabel: 'Baku time' }
      expect([fullDate, longDay, shortDay, siteLineDate].map(text => text(instant, style))).toEqual([
        '',
        '',
        '',
        '',
      ])
    }
  },
)
