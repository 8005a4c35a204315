import type { Picture } from '../../model/Picture.ts'
import { compact, text } from '../readField.ts'
import type { BodyReader } from './bodyReader.ts'
import { elementsIn, type HtmlElement, numberIn } from './htmlElement.ts'
import { renditionsOf } from './renditionsOf.ts'
import { safePicture } from './safeUrl.ts'

type PictureReader = Pick<BodyReader, 'address' | 'drop'>

/** True for what is read as a picture: `img`, and `picture` with its sources. */
export function isPicture({ name }: HtmlElement): boolean {
  return name === 'img' || name === 'picture'
}

/**
 * Reads a picture with its renditions. Undefined for a picture of two pixels or less, which only counts visits, and for
 * one without an address that may be loaded.
 */
export function pictureOf(element: HtmlElement, reader: PictureReader): Picture | undefined {
  const image = element.name === 'img' ? element : elementsIn([element], ({ name }) => name === 'img')[0]
  if (!image) return undefined
  const { attributes } = image
  if (isPixel(attributes.width) || isPixel(attributes.height)) {
    reader.drop('tracking pixel')
    return undefined
  }
  const renditions = renditionsOf(element, image, reader.address)
  const src =
    safePicture(attributes.src, reader.address) ??
    safePicture(attributes['data-src'] ?? attributes['data-lazy-src'], reader.address) ??
    renditions[0]?.href
  if (!src) {
    reader.drop('picture')
    return undefined
  }
  return compact({
    src,
    renditions,
    width: numberIn(attributes.width),
    height: numberIn(attributes.height),
    focus: focusOf(attributes['data-focus']),
    alt: text(attributes.alt),
  })
}

function isPixel(value: string | undefined): boolean {
  return /^\s{0,9}[012](px)?\s{0,9}$/.test(value ?? '')
}

function focusOf(value: string | undefined): { x: number; y: number } | undefined {
  const [x = Number.NaN, y = Number.NaN] = (value ?? '')
    .split(',')
    .map(part => (part.trim() ? Number(part) : Number.NaN))
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined
}
