import { millisecondsOf } from '../../wording/dates.ts'
import { quoted } from '../prose.ts'
import type { Rule } from '../Rule.ts'
import { printed } from './dates.ts'

const path = 'embargo'

export const embargoFuture: Rule = {
  id: 'embargo.future',
  severity: 'note',
  fix: 'Check that this is the time that was agreed.',
  find: ({ embargo }, checking) => {
    if ((millisecondsOf(embargo) ?? 0) <= checking.now) return []
    return [{ path, message: `Readers see this from ${printed(embargo, checking)}.` }]
  },
}

export const embargoPast: Rule = {
  id: 'embargo.past',
  severity: 'note',
  fix: 'Nothing to do: it holds the story back no more.',
  find: ({ embargo }, checking) => {
    if ((millisecondsOf(embargo) ?? Number.POSITIVE_INFINITY) > checking.now) return []
    return [{ path, message: `The embargo was lifted on ${printed(embargo, checking)}.` }]
  },
}

export const embargoMismatch: Rule = {
  id: 'embargo.mismatch',
  severity: 'error',
  fix: 'Let the publication be the end of the embargo, or later.',
  find: ({ embargo, published }, checking) => {
    const [end, moment] = [millisecondsOf(embargo), millisecondsOf(published)]
    if (end === undefined || moment === undefined || moment >= end) return []
    const message = `Published (${printed(published, checking)}) is before the embargo ends (${printed(embargo, checking)}).`
    return [{ path, message }]
  },
}

/** What cannot be read keeps an article from readers: in doubt it is not shown (product contract, “The one Article”). */
export const statusUnreadable: Rule = {
  id: 'status.unreadable',
  severity: 'error',
  fix: 'Write a status that the format knows, or a date with its zone.',
  find: ({ doubts = [] }) =>
    doubts
      .filter(({ kind }) => kind === 'status' || kind === 'embargo')
      .map(({ path, found }) => ({
        path,
        message: `The ${path === 'expires' ? 'expiry' : path} ${quoted(found)} cannot be read, so readers do not get this article.`,
      })),
}

export const statusHidden: Rule = {
  id: 'status.hidden',
  severity: 'note',
  fix: 'Change the status or the expiry when readers are to have it.',
  find: ({ status, expires }, checking) => {
    if (status) return [{ path: 'status', message: `Readers do not get this article: it is ${status}.` }]
    if ((millisecondsOf(expires) ?? Number.POSITIVE_INFINITY) > checking.now) return []
    return [
      {
        path: 'expires',
        message: `Readers do not get this article: it expired on ${printed(expires, checking)}.`,
      },
    ]
  },
}
