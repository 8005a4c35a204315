import type { Picture, Rendition } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { compact, count, firstText, record, text } from '../../readField.ts'
import { field, named, type Wire } from './wire.ts'

/** A file of a picture with what the wire says beyond our own rendition. */
export type Candidate = Rendition & { name: string; focus?: { x: number; y: number } }

/** Names under which senders keep the whole picture, best first. */
const wholeNames = ['original', 'main', 'supplied']

/** Wider than this, in pixels, a file is too large for the browsers that choose nothing else. */
const widest = 2000

/**
 * Reads the files of a picture. The one shown by default is the largest up to 2,000 pixels wide that every browser
 * shows and that has the shape of the original: crops for other places (`16-9`, `4-3`) are no sizes of the same picture
 * and kept apart. Undefined without any.
 */
export function readRenditions(
  wire: Wire,
  reading: Reading,
): Omit<Picture, 'alt' | 'caption' | 'credit'> | undefined {
  const candidates = candidatesOf(wire, reading)
  const whole = candidates.toSorted((one, other) => rank(one) - rank(other))[0]
  if (!whole) return undefined
  const same = candidates.filter(candidate => candidate === whole || isSameShape(candidate, whole))
  const fitting = same.filter(({ width }) => width !== undefined && width <= widest)
  const shown =
    fitting.toSorted(
      (one, other) => Number(isModern(one)) - Number(isModern(other)) || other.width! - one.width!,
    )[0] ?? whole
  const crops = withoutTwins(candidates.filter(candidate => !same.includes(candidate) && isLarge(candidate)))
  return compact({
    src: shown.href,
    renditions: withoutTwins(
      same.filter(({ width }) => width !== undefined && width <= (shown.width ?? widest)),
    ),
    crops: crops.length > 0 ? crops : undefined,
    width: shown.width,
    height: shown.height,
    focus: shown.focus ?? whole.focus,
  })
}

/** The files of a picture that a browser may load, in the order of the wire. They are read once, whoever asks. */
export function candidatesOf(wire: Wire, reading: Reading): Candidate[] {
  const before = known.get(wire)
  if (before?.reading === reading) return before.candidates
  const candidates = named(wire.renditions).flatMap(entry => candidateOf(entry, reading))
  known.set(wire, { reading, candidates })
  return candidates
}

const known = new WeakMap<Wire, { reading: Reading; candidates: Candidate[] }>()

function rank({ name, width = 0 }: Candidate): number {
  const at = wholeNames.indexOf(name.toLowerCase())
  // Of names that say nothing, the widest file is the whole picture.
  return at >= 0 ? at : 100 - width / 1000
}

function candidateOf(entry: Wire, reading: Reading): Candidate[] {
  const written = firstText(entry.contentType, entry.mimetype, entry.mime_type)?.toLowerCase()
  const type = written === 'image/jpg' ? 'image/jpeg' : written
  const href = safePicture(text(entry.href), reading.address)
  const isPicture = type
    ? type.startsWith('image/')
    : !/\.(?:mp[34]|m4[av]|webm|ogg|wav|xml|txt|pdf)\b/i.test(href ?? '')
  if (!href || !isPicture) return []
  const width = count(entry.width)
  const height = count(entry.height)
  const focus = focusOf(entry.poi, width, height)
  return [compact({ name: text(entry.name) ?? '', href, width, height, type, focus })]
}

/** Not every browser shows these. */
function isModern({ type }: Candidate): boolean {
  return type === 'image/avif' || type === 'image/webp'
}

/** Pictures have one shape when their proportions differ by less than three in a hundred, or are not known. */
function isSameShape(one: Rendition, other: Rendition): boolean {
  if (!one.width || !one.height || !other.width || !other.height) return true
  return Math.abs((one.width / one.height) * (other.height / other.width) - 1) < 0.03
}

/** Smaller than 50,000 pixels a crop is of use to nobody (Google’s least for the picture of an article). */
function isLarge({ width, height }: Rendition): boolean {
  return width !== undefined && height !== undefined && width * height >= 50_000
}

function withoutTwins(candidates: Candidate[]): Rendition[] {
  const files = new Map<string, Rendition>()
  for (const { href, width, height, type } of candidates) {
    if (!files.has(href)) files.set(href, compact({ href, width, height, type }))
  }
  return [...files.values()]
}

/** The point of interest, given in pixels, as parts of width and height. */
function focusOf(value: unknown, width: number | undefined, height: number | undefined) {
  const point = record(value)
  const x = Number(point && field(point, 'x'))
  const y = Number(point && field(point, 'y'))
  if (!width || !height || !(x >= 0 && x <= width && y >= 0 && y <= height)) return undefined
  return { x: x / width, y: y / height }
}
