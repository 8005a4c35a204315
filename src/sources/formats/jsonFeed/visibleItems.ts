import type { LeftOut } from '../../../model/Article.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { firstText, identity, record, text } from '../../readField.ts'
import { type Placed, slugOf, uniqueSlugs } from '../../slugOf.ts'
import { hiddenBecause } from '../../status.ts'
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
  /** The article's address, absolute. */
  url?: string
  /** What relative addresses in the body resolve against. */
  base: string
}

/** More items of one document are not read. */
export const mostItems = 5000

/** The items of a feed that readers may see, each under a slug of its own, and the others with the reason. */
export function visibleItems(feed: Feed, reading: Reading): { kept: Placed<FeedItem>[]; leftOut: LeftOut[] } {
  const visible: Placed<FeedItem>[] = []
  const leftOut: LeftOut[] = []
  for (const [index, item] of feed.items.slice(0, mostItems).entries()) {
    const where = `items[${index}]`
    const read = visibleItemOr(item, feed, reading)
    if (typeof read === 'string') leftOut.push({ where, why: read })
    else visible.push({ where, item: read })
  }
  if (feed.items.length > mostItems) {
    leftOut.push({ where: `items[${mostItems}…]`, why: `more than ${mostItems} items in one document` })
  }
  const { kept, leftOut: repeated } = uniqueSlugs(visible)
  return { kept, leftOut: [...leftOut, ...repeated] }
}

function visibleItemOr(item: unknown, feed: Feed, reading: Reading): FeedItem | string {
  try {
    return visibleItem(item, feed, reading)
  } catch {
    return 'cannot be read'
  }
}

/** The item, or why it is not shown. An item without id is dropped, as JSON Feed 1.1 asks. */
function visibleItem(item: unknown, feed: Feed, reading: Reading): FeedItem | string {
  const wire = record(item)
  if (!wire) return 'not an object'
  const id = identity(wire.id)
  if (id === undefined) return 'no id that can be used'
  const extension = record(wire._ninjs)
  const ninjs = record(extension?.item)
  if (extension && !ninjs) return '_ninjs without an item'
  const dateline = record(wire._dateline)
  const hidden = ninjs && hiddenBecause(permissionOf(ninjs), reading.now)
  if (hidden) return hidden
  const words = firstText(wire.title, wire.summary)
  const hasText = [wire.content_html, wire.content_text].some(value => text(value) !== undefined)
  if (!words && !hasText && text(wire.image) === undefined) return 'no title, text or picture'
  const url = addressOf(wire.url, reading.address)
  const isNative = dateline !== undefined || ninjs !== undefined
  const own = text(dateline?.slug)
  return {
    id,
    slug: own ?? slugOf(url ?? (/^https?:/i.test(id) ? id : undefined), words, id),
    wire,
    ninjs: ninjs ?? {},
    ...(dateline && { dateline }),
    ...(url && { url }),
    base: isNative ? reading.address : (url ?? feed.home ?? reading.address),
  }
}
