import type { Article } from '../../model/Article.ts'
import type { Direction } from '../../model/Inline.ts'
import { millisecondsOf, minute } from '../../wording/dates.ts'

/** The moments an editor can look ahead to; a number is any other moment, in milliseconds since 1970. */
export type AsOf =
  | 'now'
  | 'halfDay'
  | 'day'
  | 'fortyDays'
  | 'year'
  | 'beforeEmbargo'
  | 'afterEmbargo'
  | number

/** What the controls say: which page of the story is shown, on what, and how. */
export type View = {
  show: 'article' | 'card' | 'print'
  device: 'phone' | 'tablet' | 'desktop' | 'side'
  theme: 'light' | 'dark'
  /** Size of the reader's text in percent of what their browser has by itself. */
  scale: number
  /** Absent: the story's own direction. */
  direction?: Direction
  asOf: AsOf
  /** An IANA zone in place of the newsroom's. */
  zone?: string
  marks: boolean
  /** Draft and published version side by side. */
  compare: boolean
}

export const firstView: View = {
  show: 'article',
  device: 'side',
  theme: 'light',
  scale: 100,
  asOf: 'now',
  marks: true,
  compare: false,
}

const hour = 60 * minute
const ahead = { halfDay: 12 * hour, day: 24 * hour, fortyDays: 40 * 24 * hour, year: 366 * 24 * hour }

/**
 * The moment the preview pretends it is, in milliseconds since 1970: so long after `now`, a minute before the embargo
 * lifts or at the moment it does. Undefined for now, and where there is no embargo to stand before or after.
 */
export function momentOf(asOf: AsOf, now: number, { embargo }: Pick<Article, 'embargo'>): number | undefined {
  if (typeof asOf === 'number') return asOf
  if (asOf === 'now') return undefined
  const lifted = millisecondsOf(embargo)
  if (asOf === 'beforeEmbargo') return lifted && lifted - minute
  if (asOf === 'afterEmbargo') return lifted
  return now + ahead[asOf]
}

/** Why readers do not get a draft at a moment; undefined when they would. Its dates and status decide (product rule). */
export type Withheld = 'canceled' | 'withheld' | 'embargo' | 'expired'

export function withheldAt({ status, embargo, expires }: Article, moment: number): Withheld | undefined {
  if (status) return status
  if ((millisecondsOf(embargo) ?? Number.NEGATIVE_INFINITY) > moment) return 'embargo'
  if ((millisecondsOf(expires) ?? Number.POSITIVE_INFINITY) <= moment) return 'expired'
  return undefined
}
