import type { Instant } from '../model/Instant.ts'
import { azerbaijaniDay } from './azerbaijani.ts'
import { baseLanguage, dateFormat, localeOf, remembered, zoneOf } from './locale.ts'
import { type ArticleWords, languageOf, plural } from './words.ts'

/** How a page writes its dates. The newsroom's zone decides and is printed; `timeZoneLabel` stands for its name. */
export type DateStyle = { language: string; timeZone: string; timeZoneLabel?: string }

export const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How far a moment may lie ahead of the clock, in milliseconds: clocks differ, and a little ahead is no fault. */
export const clockSlack = 5 * minute

const dayMonthYear: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }
const hoursMinutes: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }

/** Milliseconds since 1970; undefined when the instant is absent, unreadable or outside the years 1 to 9999. */
export function millisecondsOf(instant: Instant | undefined): number | undefined {
  const milliseconds = Date.parse(instant ?? '')
  return milliseconds > -62_135_500_000_000 && milliseconds < 253_402_200_000_000 ? milliseconds : undefined
}

function written(
  instant: Instant | undefined,
  style: DateStyle,
  options: Intl.DateTimeFormatOptions,
): string {
  const milliseconds = millisecondsOf(instant)
  if (milliseconds === undefined) return ''
  if (baseLanguage(style.language) === 'az' && (options.month || options.weekday)) {
    return azerbaijaniDay(isoWithOffset(instant, style.timeZone)!, options)
  }
  return dateFormat(style.language, style.timeZone, options).format(milliseconds)
}

/** Arabic names zones after Greenwich in letters, which turns the line around: the offset is clearer there. */
function zoneLabel(instant: Instant | undefined, style: DateStyle): string | undefined {
  if (style.timeZoneLabel && zoneOf(style.timeZone) === style.timeZone) return style.timeZoneLabel
  if (baseLanguage(style.language) !== 'ar') return undefined
  return offsetName(instant, style.timeZone, 'shortOffset').replace(/\+0$/, '')
}

function offsetName(
  instant: Instant | undefined,
  timeZone: string,
  timeZoneName: 'shortOffset' | 'longOffset',
) {
  // The date comes first and holds no letters: “14/06/2026, GMT+5:45”.
  return written(instant, { language: 'en', timeZone }, { timeZoneName }).replace(/^[^G]*/, '')
}

/** Hour and minute of 24 hours and the zone: “06:30 BST”. */
function clockTime(instant: Instant | undefined, style: DateStyle): string {
  const label = zoneLabel(instant, style)
  if (!label) return written(instant, style, { ...hoursMinutes, timeZoneName: 'short' })
  return `${written(instant, style, hoursMinutes)} ${label}`
}

function withTime(date: string, instant: Instant | undefined, style: DateStyle): string {
  if (!date) return ''
  const comma = ['ar', 'fa', 'ur'].includes(baseLanguage(style.language)) ? '، ' : ', '
  return date + comma + clockTime(instant, style)
}

/** “14 June 2026”. Empty when the instant is unreadable. */
export function shortDay(instant: Instant | undefined, style: DateStyle): string {
  return written(instant, style, dayMonthYear)
}

/** “Sunday 14 June 2026”: British English has no comma after the weekday. Empty when the instant is unreadable. */
export function longDay(instant: Instant | undefined, style: DateStyle): string {
  const text = written(instant, style, { weekday: 'long', ...dayMonthYear })
  return baseLanguage(localeOf(style.language)) === 'en' ? text.replace(/^(\p{L}+), (?=\d)/u, '$1 ') : text
}

/** What a stamp prints: “14 June 2026, 06:30 BST”. Empty when the instant is unreadable. */
export function fullDate(instant: Instant | undefined, style: DateStyle): string {
  return withTime(shortDay(instant, style), instant, style)
}

/** What the line at the top of every page prints: “Sunday 14 June 2026, 11:52 BST”. Empty when unreadable. */
export function siteLineDate(instant: Instant | undefined, style: DateStyle): string {
  return withTime(longDay(instant, style), instant, style)
}

/**
 * The date on a card: “Just now” in the first minute, “21 min ago” in the first hour, “3 h ago” for 12 hours,
 * the weekday for 7 days, then “12 June” in the same year and “12 June 2025” otherwise. Minutes and hours are
 * whole ones gone by, so the text never runs backwards. The newsroom's zone decides weekday and year. Up to 5
 * minutes ahead of the clock is just now; further ahead, and without a clock (`now` absent, milliseconds since
 * 1970), it is the date with its year. Empty when the instant is unreadable.
 */
export function cardDate(
  instant: Instant | undefined,
  style: DateStyle & { now?: number; words: ArticleWords },
): string {
  const { now, words, timeZone } = style
  const language = languageOf(words, style.language)
  const then = millisecondsOf(instant)
  if (then === undefined || now === undefined || then > now + clockSlack) return shortDay(instant, style)
  const age = now - then
  if (age < minute) return words.justNow
  if (age < hour) return plural(words.minutesAgo, Math.floor(age / minute), language)
  if (age < 12 * hour) return plural(words.hoursAgo, Math.floor(age / hour), language)
  if (age < 7 * day) return written(instant, style, { weekday: 'long' })
  const sameYear = yearIn(timeZone, then) === yearIn(timeZone, now)
  return written(instant, style, sameYear ? { day: 'numeric', month: 'long' } : dayMonthYear)
}

function yearIn(timeZone: string, milliseconds: number) {
  return isoWithOffset(new Date(milliseconds).toISOString(), timeZone)?.slice(0, 4)
}

/**
 * The moment as the zone's clocks show it, with the offset: “2026-06-14T06:30:00+01:00”, for `<time dateTime>`
 * (HTML, “valid global date and time”). An offset of old with seconds is cut to the minute and the clock with
 * it, so that the moment stays the same. Undefined when the instant is unreadable.
 */
export function isoWithOffset(instant: Instant | undefined, timeZone: string): string | undefined {
  const milliseconds = millisecondsOf(instant)
  if (milliseconds === undefined) return undefined
  const offset = offsetOn(milliseconds, timeZone)
  const [, sign = '+', hours = '00', minutes = '00'] = /(.)(..):(..)/.exec(offset) ?? []
  const ahead = (Number(hours) * hour + Number(minutes) * minute) * (sign === '-' ? -1 : 1)
  return new Date(milliseconds + ahead).toISOString().slice(0, 19) + offset
}

/** “+01:00”. No zone changes its clocks twice on one day: what holds at both ends of a day holds throughout. */
function offsetOn(milliseconds: number, timeZone: string): string {
  const start = Math.floor(milliseconds / day) * day
  const offset = offsetAt(start, timeZone)
  return offset === offsetAt(start + day, timeZone) ? offset : offsetAt(milliseconds, timeZone)
}

function offsetAt(milliseconds: number, timeZone: string): string {
  return remembered(`offset ${milliseconds} ${timeZone}`, () => {
    const name = offsetName(new Date(milliseconds).toISOString(), timeZone, 'longOffset')
    return /[+-]\d\d:\d\d/.exec(name)?.[0] ?? '+00:00'
  })
}
