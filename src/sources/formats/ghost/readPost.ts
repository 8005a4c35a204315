import type { Instant } from '../../../model/Instant.ts'
import { addressOf } from '../../addressOf.ts'
import { firstWords } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { compact, identity, record, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { slugOf } from '../../slugOf.ts'
import type { NotShown } from '../itemFormat.ts'

/** A post that may be shown, with what tells it from the others. */
export type Post = {
  id: string
  slug: string
  headline: string
  wire: Record<string, unknown>
  /** The post's own address; absent for drafts, which have none yet. */
  url?: string
  /** What relative addresses in it resolve against. */
  base: string
}

/**
 * The post, or why it is not shown. The Content API gives published posts only and says no status; the Admin API
 * names it, and whatever is not `published` there is no reader's.
 */
export function readPost(item: unknown, reading: Reading): Post | NotShown | string {
  const wire = record(item)
  if (!wire) return 'not an object'
  const id = [wire.id, wire.uuid, wire.slug, wire.url].map(identity).find(Boolean)
  if (id === undefined) return 'no id that can be used'
  const status = text(wire.status)?.toLowerCase()
  if (!reading.draft && status !== undefined && status !== 'published') {
    return {
      why: `status is “${status.slice(0, 40)}”`,
      hides: compact({ id, moment: momentOf(wire.updated_at) }),
    }
  }
  if (text(wire.type) === 'page' || wire.page === true) return 'a page of the site, no story'
  const headline = headlineOf(wire, reading)
  if (!headline) return 'no title and no text'
  const url = pageOf(wire.url, reading.address)
  return compact({
    id,
    slug: identity(wire.slug) ?? slugOf(url, headline, id),
    headline,
    wire,
    url,
    base: url?.startsWith('http') ? url : reading.address,
  })
}

/** A moment; where Ghost names no zone, as in its exports, it means UTC. */
export function momentOf(value: unknown): Instant | undefined {
  return instant(value, { withoutZone: 'UTC' })
}

/** Ghost gives drafts the addresses of a preview or of its page for what is missing. */
function pageOf(value: unknown, base: string): string | undefined {
  const url = addressOf(value, base)
  return url && /\/(?:404|p\/[0-9a-f-]{36})\/?$/.test(url) ? undefined : url
}

/** The title, which is plain text; a post without one begins with its own first words. */
function headlineOf(wire: Post['wire'], reading: Reading): string | undefined {
  const html = typeof wire.html === 'string' ? wire.html.slice(0, 5000) : ''
  return text(wire.title) ?? firstWords(text(wire.plaintext) ?? readText(html, reading))
}
