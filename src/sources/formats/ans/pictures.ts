import type { Picture } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { readInline } from '../../html/readBody.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { compact, count, record, records, text } from '../../readField.ts'
import { pictureCreditOf } from './credits.ts'
import { hiddenReason } from './permission.ts'
import { typeOf, type Wire } from './wire.ts'

/**
 * Reads an image. Its one file is the one whose whole address the document carries: `auth` signs other sizes for the
 * newsroom's resizer, whose address no document says. Undefined without a file, or where it must not be shown itself.
 */
export function readPicture(wire: Wire, reading: Reading): Picture | undefined {
  if (typeOf(wire) !== 'image' || hiddenReason(wire, reading)) return undefined
  const src = safePicture(text(wire.url), reading.address)
  if (!src) return undefined
  const width = count(wire.width)
  const height = count(wire.height)
  const words = text(wire.caption)
  const caption = words ? readInline(words, reading) : []
  const own = record(wire.gallery_properties)?.focal_point ?? wire.focal_point
  return compact({
    ...{ src, renditions: [], width, height },
    focus: focusOf(own, width, height),
    alt: text(wire.alt_text),
    caption: caption.length > 0 ? caption : undefined,
    credit: pictureCreditOf(wire),
  })
}

/** The focal point, given in pixels from the left and the top, as parts of width and height. */
function focusOf(value: unknown, width: number | undefined, height: number | undefined) {
  const { x, y } = record(value) ?? {}
  if (typeof x !== 'number' || typeof y !== 'number' || !width || !height) return undefined
  if (!(x >= 0 && x <= width && y >= 0 && y <= height)) return undefined
  return { x: x / width, y: y / height }
}

/** The pictures of a gallery, in its order. */
export function picturesIn(gallery: Wire, reading: Reading): Picture[] {
  return records(gallery.content_elements).flatMap(image => readPicture(image, reading) ?? [])
}

/** What stands for a document where it is promoted, and what leads its own page where that is something else. */
export function promosOf(wire: Wire): Wire[] {
  const items = record(wire.promo_items)
  return records([items?.basic, items?.lead_art])
}

/**
 * The picture that leads a document: its promoted image; of a promoted film or gallery, or of one that is the document
 * itself, the still or the first picture. Undefined when there is none.
 */
export function leadOf(wire: Wire, reading: Reading, depth = 0): Picture | undefined {
  const promos = depth < 3 ? promosOf(wire) : []
  for (const promo of promos) {
    const promoted = imageOf(promo, reading, depth)
    if (promoted) return promoted
  }
  return typeOf(wire) === 'story' ? undefined : ownImageOf(wire, reading)
}

function imageOf(wire: Wire, reading: Reading, depth: number): Picture | undefined {
  if (typeOf(wire) === 'image') return readPicture(wire, reading)
  return hiddenReason(wire, reading) ? undefined : leadOf(wire, reading, depth + 1)
}

function ownImageOf(wire: Wire, reading: Reading): Picture | undefined {
  if (typeOf(wire) === 'image') return readPicture(wire, reading)
  const still = record(wire.promo_image)
  return (still && readPicture(still, reading)) ?? picturesIn(wire, reading)[0]
}
