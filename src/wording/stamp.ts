import type { Summary } from '../model/Article.ts'
import type { Instant } from '../model/Instant.ts'
import { clockSlack, isoWithOffset, millisecondsOf, minute } from './dates.ts'

export type Dated = { published?: Instant; updated?: Instant }

export type StampRule = {
  /** Milliseconds since 1970; absent while there is no clock (a page made ahead), and then nothing is “future”. */
  now?: number
  updatedAfterMinutes: number
  timeZone: string
}

export type Stamp = Dated & { problem?: 'updated-before-published' | 'updated-in-future' }

/**
 * The moments an article prints. Published always shows; Last updated shows if and only if it is at least
 * `updatedAfterMinutes` after publication, however old and even on the same day, and would not print the same
 * minute. An update before publication, or more than 5 minutes in the future, is not shown and is a problem
 * for the editor. Without a publication date the update stands alone; unreadable dates count as absent.
 */
export function stampOf(article: Dated, rule: StampRule): Stamp {
  const published = millisecondsOf(article.published)
  const updated = millisecondsOf(article.updated)
  const stamp: Stamp = published === undefined ? {} : { published: article.published }
  if (updated === undefined) return stamp
  if (published !== undefined && updated < published) return { ...stamp, problem: 'updated-before-published' }
  if (isAhead(updated, rule.now)) return { ...stamp, problem: 'updated-in-future' }
  if (published !== undefined) {
    if (updated - published < rule.updatedAfterMinutes * minute) return stamp
    if (printedMinute(article.published, rule) === printedMinute(article.updated, rule)) return stamp
  }
  return { ...stamp, updated: article.updated }
}

/**
 * The one moment a card has room for, by the same rule: the update if the stamp shows it (the card then says
 * “Updated”), else publication. Undefined when there is neither.
 */
export function cardMoment(
  article: Dated,
  rule: StampRule,
): { moment: Instant; updated: boolean } | undefined {
  const { published, updated } = stampOf(article, rule)
  if (updated) return { moment: updated, updated: true }
  return published ? { moment: published, updated: false } : undefined
}

/**
 * The newest moment any of these articles was published or updated, for “Last update” at the top of the page.
 * What lies more than 5 minutes after `now` (milliseconds since 1970, when there is a clock) is passed over.
 * Undefined when none has a readable date.
 */
export function latestOf(
  summaries: readonly Pick<Summary, keyof Dated>[],
  now?: number,
): Instant | undefined {
  let latest: Instant | undefined
  let newest = Number.NEGATIVE_INFINITY
  for (const moment of summaries.flatMap(({ published, updated }) => [published, updated])) {
    const milliseconds = millisecondsOf(moment)
    if (milliseconds === undefined || milliseconds <= newest || isAhead(milliseconds, now)) continue
    newest = milliseconds
    latest = moment
  }
  return latest
}

function isAhead(milliseconds: number, now: number | undefined): boolean {
  return now !== undefined && milliseconds > now + clockSlack
}

/** With its offset: when clocks go back, 01:30 and the 01:30 an hour later print different zones. */
function printedMinute(instant: Instant | undefined, { timeZone }: StampRule): string | undefined {
  return isoWithOffset(instant, timeZone)?.replace(/:\d\d(?=[+-])/, '')
}
