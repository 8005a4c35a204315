import type { LeftOut } from '../../../model/Article.ts'
import type { Reading } from '../../format.ts'
import { firstText, identity, record, text } from '../../readField.ts'
import { type Placed, slugOf, uniqueSlugs } from '../../slugOf.ts'
import { hiddenBecause } from '../../status.ts'
import { bodiesOf } from './body.ts'
import { descriptionsOf } from './descriptions.ts'
import { headlineOf } from './headline.ts'
import { itemsOf } from './itemsOf.ts'
import { permissionOf } from './readPicture.ts'
import { field, named, type Wire } from './wire.ts'

/** An item that readers may see, with what tells it from the others of its document. */
export type VisibleItem = { id: string; slug: string; wire: Wire }

/** More items of one document are not read. */
export const mostItems = 5000

/** The items of a document that readers may see, each under a slug of its own, and the others with the reason. */
export function visibleItems(
  json: unknown,
  reading: Reading,
): { kept: Placed<VisibleItem>[]; leftOut: LeftOut[] } {
  const all = itemsOf(json)
  const visible: Placed<VisibleItem>[] = []
  const leftOut: LeftOut[] = []
  for (const { where, item } of all.slice(0, mostItems)) {
    const read = visibleItemOr(item, reading)
    if (typeof read === 'string') leftOut.push({ where, why: read })
    else visible.push({ where, item: read })
  }
  if (all.length > mostItems) {
    leftOut.push({ where: `[${mostItems}…]`, why: `more than ${mostItems} items in one document` })
  }
  const { kept, leftOut: repeated } = uniqueSlugs(visible)
  return { kept, leftOut: [...leftOut, ...repeated] }
}

function visibleItemOr(item: unknown, reading: Reading): VisibleItem | string {
  try {
    return visibleItem(item, reading)
  } catch {
    return 'cannot be read'
  }
}

/** The item, or why it is not shown. */
function visibleItem(item: unknown, reading: Reading): VisibleItem | string {
  const wire = record(item)
  if (!wire) return 'not an object'
  const id = identity(field(wire, 'uri')) ?? identity(field(wire, 'guid')) ?? identity(wire._id)
  if (id === undefined) return 'no id that can be used'
  const hidden = hiddenBecause(permissionOf(wire), reading.now)
  if (hidden) return hidden
  const headline = headlineOf(wire, reading)
  const hasText = bodiesOf(wire).length > 0 || descriptionsOf(wire).length > 0
  if (!hasText && isEvent(wire)) return 'an event without text'
  if (!headline && !hasText && named(wire.renditions).length === 0 && named(wire.associations).length === 0) {
    return 'no headline, text or picture'
  }
  const address = /^https?:/i.test(id) ? id : undefined
  return { id, slug: slugOf(address, headline ?? firstText(wire.slugline), id), wire }
}

function isEvent(wire: Wire): boolean {
  const type = text(wire.type)?.toLowerCase()
  return (
    type === 'event' ||
    type === 'planning' ||
    (type === undefined && (field(wire, 'eventDetails') ?? field(wire, 'plannedCoverage')) !== undefined)
  )
}
