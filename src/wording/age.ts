import type { Instant } from '../model/Instant.ts'
import { isoWithOffset } from './dates.ts'

/**
 * Whole years since publication by the newsroom's calendar and clocks, for the line above an old article's
 * headline: 1 from the same day and time of the next year; what came out on 29 February is a year old on
 * 1 March. `now` is milliseconds since 1970. Undefined under a year, and when a date is unreadable.
 */
export function yearsOld(published: Instant | undefined, now: number, timeZone: string): number | undefined {
  const then = isoWithOffset(published, timeZone)
  const today = isoWithOffset(new Date(now).toISOString(), timeZone)
  if (!then || !today) return undefined
  const years = Number(today.slice(0, 4)) - Number(then.slice(0, 4))
  const whole = today.slice(5, 19) < then.slice(5, 19) ? years - 1 : years
  return whole >= 1 ? whole : undefined
}
