import type { Inline } from '../../../model/Inline.ts'
import type { Picture, Rendition } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { readInline } from '../../html/readBody.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { count, record, text } from '../../readField.ts'
import { named, writtenIn } from './named.ts'

type Raw = Record<string, unknown>

const notCaptions = [
  'alt',
  'creditline',
  'correction',
  'clarification',
  'update',
  'writer',
  'headline',
  'title',
]
const pictureType = /^(?:image\/|$)/

/**
 * The picture of an item or an association with its words. `by` on a picture is whoever made it (sources: IPTC ninjs
 * guide; TT, AP and Superdesk files). Undefined when no rendition has an address that a browser may load.
 */
export function pictureOf(item: Raw, reading: Reading): Picture | undefined {
  const renditions = named(item.renditions).flatMap(raw => renditionOf(raw, reading) ?? [])
  const largest = renditions.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0]
  if (!largest) return undefined
  const plain = renditions.filter(({ type }) => type !== 'image/avif' && type !== 'image/webp')
  const source = plain.toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))[0] ?? largest
  const focus = focusOf(item)
  return {
    src: source.href,
    renditions: renditions.length > 1 || renditions.some(({ width }) => width) ? renditions : [],
    ...(largest.width && largest.height && { width: largest.width, height: largest.height }),
    ...(focus && { focus }),
    ...wordsOf(item, reading),
  }
}

/** Alt, caption and credit of a picture. */
export function wordsOf(item: Raw, reading: Reading): Pick<Picture, 'alt' | 'caption' | 'credit'> {
  const written = writtenIn(item, 'descriptions', 'description')
  const said = (role: string) => text(written.find(entry => entry.role === role)?.value)
  const first =
    written.find(({ role }) => role === 'caption') ?? written.find(({ role }) => !notCaptions.includes(role))
  const caption: Inline[] = first ? captionOf(first, reading) : []
  const alt = said('alt') ?? text(item.altText) ?? (item.headlines ? undefined : text(item.body_text))
  const credit =
    said('creditline') ?? text(item.by) ?? text(item.byline) ?? text(item.creditline) ?? copyrightOf(item)
  return { ...(alt && { alt }), ...(caption.length > 0 && { caption }), ...(credit && { credit }) }
}

const copyrightOf = (item: Raw) =>
  text(item.copyrightHolder) ??
  text(item.copyrightholder) ??
  text(item.copyrightNotice) ??
  text(item.copyrightnotice)

const captionOf = ({ html, value }: { html: boolean; value: string }, reading: Reading): Inline[] =>
  html || /<\w/.test(value) ? readInline(value, reading) : [text(value)!]

function renditionOf(raw: Raw, { address }: Reading): Rendition | undefined {
  const type = (text(raw.contentType) ?? text(raw.mimetype) ?? '').toLowerCase()
  const href = safePicture(text(raw.href), address)
  if (!href || !pictureType.test(type) || (type === '' && /\.(?:mp4|mp3|m4a|mov|wav|webm|pdf)$/i.test(href)))
    return undefined
  const [width, height] = [count(raw.width), count(raw.height)]
  return {
    href,
    ...(width && { width: Math.round(width) }),
    ...(height && { height: Math.round(height) }),
    ...(type && { type: type === 'image/jpg' ? 'image/jpeg' : type }),
  }
}

/** The point of interest, which a rendition gives in its own pixels. */
function focusOf(item: Raw): Picture['focus'] {
  for (const raw of named(item.renditions)) {
    const poi = record(raw.poi)
    const [width, height, x, y] = [count(raw.width), count(raw.height), Number(poi?.x), Number(poi?.y)]
    if (width && height && x >= 0 && y >= 0 && x <= width && y <= height)
      return { x: x / width, y: y / height }
  }
  return undefined
}
