import type { Picture, Rendition } from '../model/Picture.ts'

/** What an `<img>` and the `<source>`s before it say. */
export type Srcset = { sources: { type: string; srcSet: string }[]; src: string; srcSet?: string }

const modern = ['image/avif', 'image/webp']

const line = (renditions: Rendition[]) =>
  renditions
    .toSorted((a, b) => (a.width ?? 0) - (b.width ?? 0))
    .map(({ href, width }) => `${href.replaceAll(' ', '%20').replaceAll(',', '%2C')} ${width}w`)
    .join(', ')

/** The files a browser may choose from, best type first; none is wider than the original. */
export function srcsetOf(picture: Picture): Srcset {
  const sized = picture.renditions.filter(({ width }) => width && (!picture.width || width <= picture.width))
  const of = (types: string[]) => sized.filter(({ type }) => types.includes(type ?? ''))
  const plain = sized.filter(({ type }) => !modern.includes(type ?? ''))
  return {
    sources: modern.flatMap(type => (of([type]).length > 0 ? [{ type, srcSet: line(of([type])) }] : [])),
    src: picture.src,
    ...(plain.length > 0 && { srcSet: line(plain) }),
  }
}
