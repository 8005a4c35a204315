import type { Article, Doubt } from '../model/Article.ts'
import type { Instant } from '../model/Instant.ts'
import type { Reading } from './format.ts'
import { compact, text } from './readField.ts'
import { instant } from './readInstant.ts'

/** What a source says about whether an item may be shown; each is the wire's own value, read here. */
export type Permission = { status?: unknown; embargo?: unknown; expires?: unknown }

/**
 * Why an item must not be shown to readers at the given moment (milliseconds since 1970): it is withheld or
 * canceled, has any other status than usable, stands under an embargo that is still running or cannot be read,
 * or has expired. Undefined when it may be shown. In doubt it is not shown (IPTC ninjs: pubStatus,
 * embargoedUntil, expires).
 */
export function hiddenBecause(permission: Permission, now: number): string | undefined {
  return (
    statusProblem(permission.status) ??
    embargoProblem(permission.embargo, now) ??
    expiryProblem(permission.expires, now)
  )
}

function statusProblem(value: unknown): string | undefined {
  if (isUnsaid(value)) return undefined
  const status = text(value)?.toLowerCase()
  if (status === 'usable') return undefined
  if (status === 'withheld') return 'withheld'
  if (status === 'canceled' || status === 'cancelled') return 'canceled'
  return status === undefined ? 'status cannot be read' : `status is “${status.slice(0, 40)}”`
}

function embargoProblem(value: unknown, now: number): string | undefined {
  if (isUnsaid(value)) return undefined
  const end = instant(value)
  if (end === undefined) return 'embargo cannot be read'
  return Date.parse(end) > now ? `under embargo until ${end}` : undefined
}

function expiryProblem(value: unknown, now: number): string | undefined {
  if (isUnsaid(value)) return undefined
  const end = expiryOf(value)
  if (end === undefined) return 'expiry cannot be read'
  return Date.parse(end) <= now ? 'expired' : undefined
}

/** An expiry may be a bare date; the item ends as that day begins. */
function startOfDay(value: unknown): Instant | undefined {
  return instant(`${text(value)}T00:00:00Z`)
}

/** Since when an item is not shown any more; undefined while nothing is said. */
export function expiryOf(value: unknown): Instant | undefined {
  return isUnsaid(value) ? undefined : (instant(value, { withoutZone: 'UTC' }) ?? startOfDay(value))
}

/** What an item says about being shown, as its draft carries it; what cannot be read is a doubt. */
export type DraftPermission = Pick<Article, 'status' | 'embargo'>

/**
 * Reads a permission for an editor, from whom nothing is hidden; for a reader it says nothing. A status that is none
 * of ours keeps the article from readers, so the draft counts as withheld.
 */
export function draftPermission(
  { status, embargo }: Permission,
  { draft, doubts }: Pick<Reading, 'draft' | 'doubts'>,
): DraftPermission {
  if (!draft && !doubts) return {}
  const problem = statusProblem(status)
  const said = problem === undefined || problem === 'canceled' ? problem : 'withheld'
  return compact({ status: said, embargo: instant(embargo) })
}

/** What of a permission cannot be read. */
export function permissionDoubts({ status, embargo, expires }: Permission): Doubt[] {
  const problem = statusProblem(status)
  const isKnown = problem === undefined || problem === 'withheld' || problem === 'canceled'
  return [
    ...(isKnown ? [] : [doubtAt('status', 'status', status)]),
    ...(isUnsaid(embargo) || instant(embargo) ? [] : [doubtAt('embargo', 'embargo', embargo)]),
    ...(isUnsaid(expires) || expiryOf(expires) ? [] : [doubtAt('status', 'expires', expires)]),
  ]
}

function doubtAt(kind: Doubt['kind'], path: string, value: unknown): Doubt {
  return { kind, path, found: (text(value) ?? JSON.stringify(value) ?? '').slice(0, 80) }
}

function isUnsaid(value: unknown): boolean {
  return (
    value === undefined || value === null || value === false || (typeof value === 'string' && !text(value))
  )
}
