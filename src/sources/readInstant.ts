import type { Instant } from '../model/Instant.ts'
import { text } from './readField.ts'

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?: ?(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?))?$/i

/** As mails and RSS write it (RFC 2822): `Wed, 17 May 2017 13:00:00 GMT`. */
const mailPattern =
  /^(?:[a-z]{3}, ?)?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d:\d\d(?::\d\d)?) ([a-z]{1,3}|[+-]\d{4})$/i
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** What a date without a zone means; without a rule it is not a moment at all. */
export type ZoneRule = { withoutZone?: 'UTC' }

/**
 * Reads a moment strictly (RFC 3339, and `+0000` as Superdesk writes it; seconds may be missing; RFC 2822). Undefined
 * for anything that is not exactly one moment: a date without time, a time without zone unless the caller has
 * a rule for it, 30 February, “article 5”, years before 1900, the beginning of 1970. Numbers are seconds or
 * milliseconds since 1970, told apart by their size. `new Date()` would invent a date for most of these.
 */
export function instant(value: unknown, rule: ZoneRule = {}): Instant | undefined {
  const written = text(value)
  if (written === undefined) return undefined
  if (/^\d{9,13}(\.\d+)?$/.test(written)) return fromNumber(Number(written))
  const parts = pattern.exec(likeIso(written))
  if (!parts) return undefined
  const zone = parts[8] ?? (rule.withoutZone && 'Z')
  const offset = zone === undefined ? undefined : minutesOf(zone)
  if (offset === undefined) return undefined
  const [year, month, day, hour, minute] = parts.slice(1, 6).map(Number) as [
    number,
    number,
    number,
    number,
    number,
  ]
  // A leap second has no place in the calendar of JavaScript: it becomes the second before it.
  const second = Math.min(Number(parts[6] ?? 0), 60) === 60 ? 59 : Number(parts[6] ?? 0)
  if (year < 1900 || hour > 23 || minute > 59 || second > 59) return undefined
  const milliseconds = Number((parts[7] ?? '0').padEnd(3, '0').slice(0, 3))
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second, milliseconds))
  if (local.getUTCMonth() !== month - 1 || local.getUTCDate() !== day) return undefined
  return isoOf(local.getTime() - offset * 60_000)
}

function likeIso(written: string): string {
  const [, day = '', month = '', year, time, zone] = mailPattern.exec(written) ?? []
  if (!year) return written
  const number = months.indexOf(month.toLowerCase()) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${zone}`
}

function fromNumber(number: number): Instant | undefined {
  const milliseconds = number >= 1e11 ? number : number * 1000
  return isoOf(Math.round(milliseconds))
}

/** Minutes that a zone such as `+02:00`, `-0330`, `+02`, `Z` or `GMT` is ahead of UTC; undefined beyond 18 hours. */
function minutesOf(zone: string): number | undefined {
  if (/^[a-z]/i.test(zone)) return 0
  const digits = zone.slice(1).replace(':', '')
  const hours = Number(digits.slice(0, 2))
  const minutes = Number(digits.slice(2, 4) || 0)
  if (hours > 18 || minutes > 59) return undefined
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

function isoOf(time: number): Instant | undefined {
  if (time === 0 || !(Math.abs(time) < 8e15)) return undefined
  const iso = new Date(time).toISOString()
  return iso.length === 24 && iso >= '1900' ? iso : undefined
}
