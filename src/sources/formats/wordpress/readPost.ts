import type { Reading } from '../../format.ts'
import { cleaned, compact, identity, record, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { slugOf } from '../../slugOf.ts'
import type { NotShown } from '../itemFormat.ts'
import { isRevision } from './documentKind.ts'
import { decoded, renderedIn, type Wire, wordsIn } from './wire.ts'

/** A post that readers may see. */
export type Post = { id: string; slug: string; wire: Wire }

/** Its times are in UTC and do not say so. */
export const utc = { withoutZone: 'UTC' } as const

/**
 * The post, or why it is not shown: it is not published, stands behind a password, or is another version of a post. A
 * draft has no slug yet: its headline or id makes one.
 */
export function readPost(item: unknown, reading: Reading): Post | NotShown | string {
  const wire = record(item)
  if (!wire) return 'not an object'
  const id = identity(wire.id) ?? identity(wire.link) ?? identity(wire.slug)
  if (id === undefined) return 'no id that can be used'
  const why = hiddenBecause(wire)
  if (why && !reading.draft) {
    const moment = instant(wire.modified_gmt, utc)
    return isRevision(wire) ? why : { why, hides: compact({ id, moment }) }
  }
  const headline = wordsIn(wire.title, reading)
  const hasMore =
    [wire.content, wire.excerpt].some(field => renderedIn(field)) || Number(wire.featured_media) > 0
  if (!headline && !hasMore) return 'no headline, text or picture'
  // “none” or “null” may well be a slug.
  const written = typeof wire.slug === 'string' ? cleaned(decoded(wire.slug)).trim() : ''
  return { id, slug: written || slugOf(pageOf(wire.link), headline, id), wire }
}

/** The address of a page; `?p=40`, which drafts have, names none. */
function pageOf(link: unknown): string | undefined {
  const url = URL.parse(text(link) ?? '')
  return url && url.search === '' ? url.href : undefined
}

function hiddenBecause(wire: Wire): string | undefined {
  if (isRevision(wire)) return 'an earlier or unpublished version of a post'
  const status = text(wire.status)
  if (status !== undefined && status !== 'publish') return `its status is “${status.slice(0, 40)}”`
  const isProtected = [wire.content, wire.excerpt].some(field => record(field)?.protected === true)
  return isProtected ? 'stands behind a password' : undefined
}
