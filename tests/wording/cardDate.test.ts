import { describe, expect, test } from 'vitest'
import { articleWordsFor } from '../../src/wording/articleWords.ts'
import { cardDate } from '../../src/wording/dates.ts'
import { inAnyLanguage } from '../../src/wording/foreignWords.ts'
import { en } from '../../src/wording/languages/en.ts'

/** Sunday 14 June 2026, 11:52 in London. */
const now = Date.parse('2026-06-14T10:52:00.000Z')

function shown(instant: string, { at = now, timeZone = 'Europe/London', language = 'en' } = {}) {
  return cardDate(instant, {
    language,
    timeZone,
    words: articleWordsFor(language, inAnyLanguage(en)),
    now: at,
  })
}

describe('on a card at 11:52 on Sunday 14 June in London', () => {
  test.each([
    ['2026-06-14T10:52:00.000Z', 'Just now'],
    ['2026-06-14T10:51:00.001Z', 'Just now'],
    ['2026-06-14T10:51:01.000Z', 'Just now'],
    ['2026-06-14T10:51:00.000Z', '1 min ago'],
    ['2026-06-14T10:50:00.001Z', '1 min ago'],
    ['2026-06-14T10:31:00.000Z', '21 min ago'],
    ['2026-06-14T09:52:01.000Z', '59 min ago'],
    ['2026-06-14T09:52:00.001Z', '59 min ago'],
    ['2026-06-14T09:52:00.000Z', '1 h ago'],
    ['2026-06-14T08:52:00.001Z', '1 h ago'],
    ['2026-06-14T08:52:00.000Z', '2 h ago'],
    ['2026-06-13T22:53:00.000Z', '11 h ago'],
    ['2026-06-13T22:52:00.001Z', '11 h ago'],
    ['2026-06-13T22:52:00.000Z', 'Saturday'],
    ['2026-06-13T11:52:00.000Z', 'Saturday'],
    ['2026-06-12T10:52:00.000Z', 'Friday'],
    ['2026-06-07T11:52:00.000Z', 'Sunday'],
    ['2026-06-07T10:52:00.001Z', 'Sunday'],
    ['2026-06-07T10:52:00.000Z', '7 June'],
    ['2026-01-01T00:00:00.000Z', '1 January'],
    ['2025-12-31T23:59:59.000Z', '31 December 2025'],
    ['2025-06-12T10:52:00.000Z', '12 June 2025'],
    ['1999-06-12T10:52:00.000Z', '12 June 1999'],
    ['2026-06-14T10:56:59.999Z', 'Just now'],
    ['2026-06-14T10:57:00.000Z', 'Just now'],
    ['2026-06-14T10:57:00.001Z', '14 June 2026'],
    ['2027-06-14T10:52:00.000Z', '14 June 2027'],
    ['None', ''],
    ['', ''],
  ])('%s is “%s”', (instant, text) => {
    expect(shown(instant)).toBe(text)
  })
})

describe('the newsroom’s zone decides', () => {
  test.each([
    // 19:59 and 20:00 UTC lie either side of midnight in Baku.
    ['Asia/Baku', '2026-06-12T19:59:59.000Z', '2026-06-14T10:52:00.000Z', 'Friday'],
    ['Asia/Baku', '2026-06-12T20:00:00.000Z', '2026-06-14T10:52:00.000Z', 'Saturday'],
    ['Asia/Kathmandu', '2026-06-12T18:14:59.000Z', '2026-06-14T10:52:00.000Z', 'Friday'],
    ['Asia/Kathmandu', '2026-06-12T18:15:00.000Z', '2026-06-14T10:52:00.000Z', 'Saturday'],
    ['America/St_Johns', '2026-06-13T02:29:59.000Z', '2026-06-14T10:52:00.000Z', 'Friday'],
    ['America/St_Johns', '2026-06-13T02:30:00.000Z', '2026-06-14T10:52:00.000Z', 'Saturday'],
    // In UTC both moments are of 2025; in Baku the second is of 2026.
    ['Asia/Baku', '2025-12-31T19:59:59.000Z', '2026-01-20T08:00:00.000Z', '31 December 2025'],
    ['Asia/Baku', '2025-12-31T20:00:00.000Z', '2026-01-20T08:00:00.000Z', '1 January'],
    // In UTC it is 2026 already; in St John’s it is still 2025.
    ['America/St_Johns', '2025-12-20T08:00:00.000Z', '2026-01-01T03:29:59.000Z', '20 December'],
    ['America/St_Johns', '2025-12-20T08:00:00.000Z', '2026-01-01T03:30:00.000Z', '20 December 2025'],
    ['UTC', '2025-12-20T08:00:00.000Z', '2026-01-01T03:29:59.000Z', '20 December 2025'],
    // Samoa had no 30 December 2011.
    ['Pacific/Apia', '2011-12-30T09:59:59.000Z', '2011-12-31T10:00:00.000Z', 'Thursday'],
    ['Pacific/Apia', '2011-12-30T10:00:00.000Z', '2011-12-31T10:00:00.000Z', 'Saturday'],
    // An hour that counts twice is an hour all the same.
    ['Europe/London', '2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z', '1 h ago'],
    ['Europe/London', '2026-03-29T00:30:00.000Z', '2026-03-29T01:29:59.000Z', '59 min ago'],
  ])('in %s, %s seen at %s is “%s”', (timeZone, instant, at, text) => {
    expect(shown(instant, { timeZone, at: Date.parse(at) })).toBe(text)
  })
})

describe('in other languages', () => {
  test.each([
    ['az', 'İndicə', '21 dəq əvvəl', '3 saat əvvəl', 'şənbə', '2 iyun', '12 iyun 2025'],
    ['ar', 'الآن', 'قبل 21 دقيقة', 'قبل 3 ساعات', 'السبت', '2 يونيو', '12 يونيو 2025'],
    ['ar-EG', 'الآن', 'قبل ٢١ دقيقة', 'قبل ٣ ساعات', 'السبت', '٢ يونيو', '١٢ يونيو ٢٠٢٥'],
    ['de', 'Gerade eben', 'vor 21 Min.', 'vor 3 Std.', 'Samstag', '2. Juni', '12. Juni 2025'],
    ['fr', 'À l’instant', 'il y a 21 min', 'il y a 3 h', 'samedi', '2 juin', '12 juin 2025'],
    ['es', 'Ahora mismo', 'hace 21 min', 'hace 3 h', 'sábado', '2 de junio', '12 de junio de 2025'],
    ['tr', 'Şimdi', '21 dk önce', '3 sa önce', 'Cumartesi', '2 Haziran', '12 Haziran 2025'],
    ['ru', 'Только что', '21 мин назад', '3 ч назад', 'суббота', '2 июня', '12 июня 2025 г.'],
    ['fa', 'Just now', '21 min ago', '3 h ago', 'شنبه', '۱۲ خرداد', '۲۲ خرداد ۱۴۰۴'],
  ])('%s', (language, ...texts) => {
    const instants = [
      '2026-06-14T10:52:00.000Z',
      '2026-06-14T10:31:00.000Z',
      '2026-06-14T07:52:00.000Z',
      '2026-06-13T10:52:00.000Z',
      '2026-06-02T10:52:00.000Z',
      '2025-06-12T10:52:00.000Z',
    ]
    expect(instants.map(instant => shown(instant, { language }))).toEqual(texts)
  })

  test.each([
    [1, 'قبل دقيقة'],
    [2, 'قبل دقيقتين'],
    [3, 'قبل 3 دقائق'],
    [10, 'قبل 10 دقائق'],
    [11, 'قبل 11 دقيقة'],
    [59, 'قبل 59 دقيقة'],
  ])('Arabic says %i minutes as “%s”', (minutes, text) => {
    expect(shown(new Date(now - minutes * 60_000).toISOString(), { language: 'ar' })).toBe(text)
  })
})

test('without a clock shows the date with its year', () => {
  const style = { language: 'en', timeZone: 'Asia/Baku', words: en }
  expect(cardDate('2026-06-14T05:30:00.000Z', style)).toBe('14 June 2026')
  expect(cardDate('2026-06-13T20:00:00.000Z', style)).toBe('14 June 2026')
})

test('never runs backwards while the minutes go by', () => {
  const published = '2026-06-14T10:52:00.000Z'
  const seen: number[] = []
  for (let seconds = 0; seconds < 12 * 3600; seconds += 7) {
    const text = shown(published, { at: Date.parse(published) + seconds * 1000 })
    const amount = Number.parseInt(text, 10) || 0
    seen.push(text.includes(' h ') ? amount * 60 : amount)
  }
  expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  expect([seen.at(0), seen.at(-1)]).toEqual([0, 660])
})
