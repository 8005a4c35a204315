import type { Picture, Rendition } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { compact, count, record, text } from '../../readField.ts'
import { picturesOf } from '../ninjs/pictures.ts'
import { type Candidate, candidatesOf } from '../ninjs/renditions.ts'
import { named } from '../ninjs/wire.ts'
import type { FeedItem } from './readItem.ts'

/** Names of the file shown by default in what this project writes: one of the sizes, or beside them. */
export const ownNames = { among: 'main', beside: 'default', crop: 'crop' }

/**
 * The lead picture: its files and words from the association of ninjs, else `image`, else `banner_image`. A picture
 * written by this project comes back as it was, without a choice among its files.
 */
export function readLead({ wire, ninjs, dateline }: FeedItem, reading: Reading): Picture | undefined {
  const { address } = reading
  const picture = picturesOf(ninjs, reading).lead?.picture
  const image = safePicture(text(wire.image), address) ?? safePicture(text(wire.banner_image), address)
  const lead = picture ?? (image ? { src: image, renditions: [] } : undefined)
  if (!lead) return undefined
  const own = dateline ? ownFilesOf(ninjs, reading) : undefined
  const size = record(dateline?.size)
  return compact({
    ...lead,
    ...own,
    ...(size && compact({ width: count(size.width), height: count(size.height) })),
    focus: focusOf(dateline?.focus) ?? lead.focus,
  })
}

type Files = Pick<Picture, 'src' | 'renditions' | 'crops' | 'width' | 'height'>

/** The files of a picture that this project wrote; undefined for a picture written by others. */
function ownFilesOf(ninjs: Record<string, unknown>, reading: Reading): Files | undefined {
  const association = named(ninjs.associations).find(({ name }) => name === 'featuremedia')
  const candidates = candidatesOf(association ?? {}, reading)
  const shown = candidates.find(({ name }) => name === ownNames.among || name === ownNames.beside)
  if (!shown) return undefined
  const isCrop = ({ name }: Candidate) => name.startsWith(ownNames.crop)
  const renditions = candidates.filter(one => one.name !== ownNames.beside && !isCrop(one)).map(renditionOf)
  const crops = candidates.filter(isCrop).map(renditionOf)
  return compact({
    ...{ src: shown.href, renditions, width: shown.width, height: shown.height },
    crops: crops.length > 0 ? crops : undefined,
  })
}

const renditionOf = ({ href, width, height, type }: Candidate): Rendition =>
  compact({ href, width, height, type })

function focusOf(value: unknown): { x: number; y: number } | undefined {
  const point = record(value)
  const x = typeof point?.x === 'number' ? point.x : -1
  const y = typeof point?.y === 'number' ? point.y : -1
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined
}
