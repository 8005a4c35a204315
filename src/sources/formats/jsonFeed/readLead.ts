import type { Picture, Rendition } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { compact, count, record, text } from '../../readField.ts'
import { picturesOf } from '../ninjs/pictures.ts'
import { named } from '../ninjs/wire.ts'
import type { FeedItem } from './visibleItems.ts'

/**
 * The lead picture: its files and words from the association of ninjs, else `image`, else `banner_image`.
 * Relative addresses that only `_dateline` can give are put into the association before it is read.
 */
export function readLead(item: FeedItem, reading: Reading): Picture | undefined {
  const { wire, ninjs, dateline } = item
  const own = record(dateline?.lead)
  const src =
    safePicture(text(own?.src) ?? text(wire.image), reading.address) ??
    safePicture(text(wire.banner_image), reading.address)
  const associations = named(ninjs.associations).map(association => ({
    ...association,
    renditions: renditionsOf(association, record(own?.files), src),
  }))
  const picture = picturesOf({ associations }, reading).lead?.picture
  if (!picture)
    return src ? compact({ src, renditions: [], ...sizeOf(own), focus: focusOf(own?.focus) }) : undefined
  if (!own) return picture
  return exactly(picture, associations, own, src ?? picture.src, reading)
}

/** The renditions of an association with the addresses `files` names; without any, the picture's only file. */
function renditionsOf(
  association: Record<string, unknown>,
  files: Record<string, unknown> | undefined,
  src: string | undefined,
) {
  const renditions = named(association.renditions).map(rendition => {
    const name = text(rendition.name) ?? ''
    const file = files && Object.hasOwn(files, name) ? files[name] : undefined
    return { ...rendition, href: file ?? rendition.href }
  })
  return renditions.length === 0 && src ? [{ name: 'main', href: src }] : renditions
}

/** A picture written by this project comes back as it was, file by file, without a choice among them. */
function exactly(
  picture: Picture,
  associations: Record<string, unknown>[],
  own: Record<string, unknown>,
  src: string,
  { address }: Reading,
): Picture {
  const lead = associations.find(({ name }) => name === 'featuremedia') ?? associations[0]
  const renditions = named(lead?.renditions).flatMap((entry): Rendition[] => {
    const href = safePicture(text(entry.href), address)
    const { width, height } = sizeOf(entry)
    const type = text(entry.contentType)
    return href && entry.name !== 'main' ? [compact({ href, width, height, type })] : []
  })
  const { alt, caption, credit } = picture
  return compact({
    src,
    renditions,
    ...sizeOf(own),
    focus: focusOf(own.focus) ?? picture.focus,
    alt,
    caption,
    credit,
  })
}

function sizeOf(entry: Record<string, unknown> | undefined) {
  return compact({ width: count(entry?.width), height: count(entry?.height) })
}

function focusOf(value: unknown): { x: number; y: number } | undefined {
  const point = record(value)
  const x = typeof point?.x === 'number' ? point.x : -1
  const y = typeof point?.y === 'number' ? point.y : -1
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined
}
