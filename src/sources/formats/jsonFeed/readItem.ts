import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { compact, firstText, identity, record, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { resolved } from '../../resolved.ts'
import { slugOf } from '../../slugOf.ts'
import { hiddenBecause } from '../../status.ts'
import type { NotShown } from '../itemFormat.ts'
import { permissionOf } from '../ninjs/readPicture.ts'
import type { Feed } from './readFeed.ts'

type Wire = Record<string, unknown>

/** An item that readers may see: its own fields, and what its extensions hold. */
export type FeedItem = {
  id: string
  slug: string
  wire: Wire
  /** `_ninjs.item`, empty where there is none. */
  ninjs: Wire
  /** `_dateline`; its presence says that the item was written for this reader. */
  dateline?: Wire
  /** The article's own address. */
  url?: string
  /** The document that holds it whole, where this is a summary. */
  href?: string
  /** What relative addresses in the body resolve against. */
  base: string
}

/** The item, or why it is not shown. An item without id is dropped, as JSON Feed 1.1 asks. */
export function readItem(item: unknown, feed: Feed, reading: Reading): FeedItem | NotShown | string {
  const wire = record(item)
  if (!wire) return 'not an object'
  const id = identity(wire.id)
  if (id === undefined) return 'no id that can be used'
  const extension = wire._ninjs
  const ninjs = record(record(extension)?.item)
  if (extension !== undefined && extension !== null && !ninjs) return 'its _ninjs holds no item'
  const dateline = record(wire._dateline)
  const hidden = ninjs && !reading.draft && hiddenBecause(permissionOf(ninjs), reading.now)
  if (hidden) {
    const moment = instant(wire.date_modified) ?? instant(ninjs.versionCreated)
    return { why: hidden, hides: compact({ id, moment }) }
  }
  const words = firstText(wire.title, wire.summary)
  const content = [wire.content_html, wire.content_text, wire.image, dateline?.href]
  if (!words && content.every(value => text(value) === undefined)) return 'no title, text or picture'
  const url = addressOf(wire.url, reading.address)
  const address = url ?? addressOf(wire.external_url, reading.address)
  const slug =
    identity(dateline?.slug) ?? slugOf(address ?? (/^https?:/i.test(id) ? id : undefined), words, id)
  const href = resolved(text(dateline?.href), reading.address)
  return {
    id,
    slug,
    ...(href && { href }),
    wire,
    ninjs: ninjs ?? {},
    ...(dateline && { dateline }),
    ...(url && { url }),
    base: dateline || ninjs ? reading.address : baseOf(url, feed, reading.address),
  }
}

/**
 * Feeds in the wild mean the page the item came from, even in a file that lies elsewhere; on the reader's own site
 * and on this machine the pictures lie beside the file.
 */
function baseOf(url: string | undefined, feed: Feed, address: string): string {
  return /^https?:/.test(address) ? (url ?? feed.home ?? address) : address
}
