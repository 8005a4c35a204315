import type { Summary } from '../../../model/Article.ts'
import type { Block } from '../../../model/Block.ts'
import type { Reading } from '../../format.ts'
import { readBody } from '../../html/readBody.ts'
import { readPlainBody } from '../../html/readPlainBody.ts'
import { safeLink } from '../../html/safeUrl.ts'
import { body, record, records, text } from '../../readField.ts'
import { bodyOf } from '../ninjs/bodyOf.ts'

type Raw = Record<string, unknown>

/** The text of an item: its HTML, else its plain text, else what `_ninjs` has; sound and film follow as links. */
export function feedBodyOf(
  item: Raw,
  summary: Summary,
  feed: Raw,
  reading: Reading,
): { blocks: Block[]; shortened?: string } {
  const shortened = text(record(item._dateline)?.shortened)
  const main = mainOf(item, summary, feed, reading)
  return {
    ...(shortened && { shortened }),
    ...main,
    blocks: [...main.blocks, ...attachmentsOf(item, reading)],
  }
}

function mainOf(
  item: Raw,
  summary: Summary,
  feed: Raw,
  reading: Reading,
): { blocks: Block[]; shortened?: string } {
  const html = body(item.content_html)
  if (html) return readBody(html, { ...reading, address: baseOf(item, feed, reading.address) })
  const plain = body(item.content_text)
  const inside = record(record(item._ninjs)?.item)
  if (inside && (inside.bodies || !plain)) return bodyOf(inside, summary, reading)
  return { blocks: plain && text(plain) !== summary.standfirst ? readPlainBody(plain) : [] }
}

/**
 * What relative addresses in an item's HTML resolve against: the page it came from, as feeds in the wild mean it, unless
 * the feed is read from the reader's own site or from a file, where pictures lie beside it.
 */
function baseOf(item: Raw, feed: Raw, address: string): string {
  if (!/^https?:/.test(address)) return address
  const base = text(item.url) ?? text(feed.home_page_url)
  const url = base && URL.parse(base, address)
  return url && /^https?:$/.test(url.protocol) ? url.href : address
}

function attachmentsOf(item: Raw, { address }: Reading): Block[] {
  return records(item.attachments).flatMap(attachment => {
    const href = safeLink(text(attachment.url), address)
    const title = text(attachment.title)
    if (!href || !/^(?:audio|video)\//.test(text(attachment.mime_type) ?? '')) return []
    return [{ kind: 'embed' as const, href, ...(title && { title }) }]
  })
}
