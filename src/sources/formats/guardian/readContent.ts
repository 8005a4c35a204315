import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { compact, firstText, record, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import type { NotShown } from '../itemFormat.ts'
import { idOf, isContent } from './contentsIn.ts'
import { fieldsOf, flag, tagsOf, type Wire } from './wire.ts'

/** A piece of content that may be shown. Its slug is its id, which is the path of its page. */
export type Content = { id: string; slug: string; headline: string; wire: Wire; url?: string; base: string }

/** The content, or why it is not shown: its rights have expired, it was taken down, or it is no content at all. */
export function readContent(item: unknown, reading: Reading): Content | NotShown | string {
  const wire = record(item)
  if (!wire) return 'not an object'
  const id = idOf(wire)
  if (id === undefined) return 'no id that can be used'
  const hidden = reading.draft ? undefined : hiddenBecause(wire)
  if (hidden) return { why: hidden, hides: compact({ id, moment: instant(fieldsOf(wire).lastModified) }) }
  const headline = headlineOf(wire, reading)
  if (!headline) return 'no headline'
  if (!isContent(wire)) return 'a tag, a section or an edition, no article'
  const url = addressOf(firstText(wire.webUrl, wire.webURL, wire.canonicalUrl), reading.address)
  const base = url?.startsWith('http') ? url : reading.address
  return compact({ id, slug: slugOfId(id), headline, wire, url, base })
}

/** Why the content is not for readers; undefined when it is. */
export function hiddenBecause(wire: Wire): string | undefined {
  const fields = fieldsOf(wire)
  const isSaid = (name: string) => flag(wire[name]) === true || flag(fields[name]) === true
  if (isSaid('isExpired')) return 'its rights have expired'
  return isSaid('isGone') || isSaid('isRemoved') ? 'taken down' : undefined
}

/** The path without slashes at its ends, which no address of this site could keep. */
function slugOfId(id: string): string {
  const path = id.replace(/^\/+/, '')
  return path.replace(/\/$/, '') || id
}

/** The headline; else the page's title, which ends in the author's name in opinion: “Headline | Name”. */
function headlineOf(wire: Wire, reading: Reading): string | undefined {
  const { headline, byline } = fieldsOf(wire)
  const written = plain(firstText(headline, wire.headline), reading)
  if (written) return written
  const title = plain(text(wire.webTitle), reading)
  const names = [byline, ...tagsOf(wire, 'contributor').map(({ webTitle }) => webTitle)].flatMap(
    name => text(name) ?? [],
  )
  const end = names.map(name => ` | ${name}`).find(name => title?.endsWith(name))
  return end ? title?.slice(0, -end.length) : title
}

/** Titles are plain text with a character reference or an `<em>` now and then. */
function plain(title: string | undefined, reading: Reading): string | undefined {
  return title && /<\/?[a-z]|&[#\w]+;/i.test(title) ? text(readText(title, reading)) : title
}
