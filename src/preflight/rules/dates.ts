import type { Article } from '../../model/Article.ts'
import { fullDate, millisecondsOf, minute } from '../../wording/dates.ts'
import { quoted } from '../prose.ts'
import type { Checking, Found, Rule } from '../Rule.ts'

/** A moment as the stamp prints it. */
export function printed(moment: string | undefined, { newsroom }: Checking): string {
  const { timeZone, timeZoneLabel } = newsroom
  return fullDate(moment, { language: 'en', timeZone, ...(timeZoneLabel && { timeZoneLabel }) })
}

const isDate = (path: string) => path === 'published' || path === 'updated'

function unreadable({ doubts = [] }: Article, field: string): Found[] {
  return doubts
    .filter(({ kind, path }) => kind === 'date' && path === field)
    .map(({ path, found }) => ({ path, message: `The date ${quoted(found)} cannot be read.` }))
}

/** A publication date always shows (product rule “Stamp”); Google asks for date, time and zone. */
export const dateMissing: Rule = {
  id: 'date.missing',
  severity: 'error',
  fix: 'Set date, time and zone.',
  find: article => {
    const broken = [...unreadable(article, 'published'), ...unreadable(article, 'updated')]
    if (millisecondsOf(article.published) !== undefined || broken.some(({ path }) => path === 'published'))
      return broken
    return [{ path: 'published', message: 'Add the date of publication.' }, ...broken]
  },
}

export const dateOrder: Rule = {
  id: 'date.order',
  severity: 'error',
  fix: 'Correct the wrong one; until then readers see the publication alone.',
  find: (article, checking) => {
    const [published, updated] = [millisecondsOf(article.published), millisecondsOf(article.updated)]
    if (published === undefined || updated === undefined || updated >= published) return []
    const message = `Updated (${printed(article.updated, checking)}) is earlier than published (${printed(article.published, checking)}).`
    return [{ path: 'updated', message }]
  },
}

/** A publication in the future may be planned; an update in the future is a wrong clock. */
export const dateFuture: Rule = {
  id: 'date.future',
  severity: 'warning',
  fix: 'Correct the date or its zone; a story that is to wait needs an embargo.',
  find: (article, checking) => {
    const latest = checking.now + checking.limits.minutesAhead * minute
    const isAhead = (moment: string | undefined) => (millisecondsOf(moment) ?? 0) > latest
    const found: Found[] = []
    if (isAhead(article.published))
      found.push({
        path: 'published',
        message: `Published ${printed(article.published, checking)} is in the future.`,
      })
    if (isAhead(article.updated) && article.updated !== article.published) {
      const message = `Updated ${printed(article.updated, checking)} is in the future.`
      found.push({ path: 'updated', severity: 'error', message })
    }
    return found
  },
}

export const dateZone: Rule = {
  id: 'date.zone',
  severity: 'warning',
  fix: 'Write the offset after the time, e.g. +04:00.',
  find: ({ doubts = [] }) =>
    doubts
      .filter(({ kind }) => kind === 'zone')
      .map(({ path, found }) => ({
        path,
        message: `${isDate(path) ? 'A date' : 'A time'} has no zone: ${quoted(found)}.`,
      })),
}
