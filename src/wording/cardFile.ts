import type { Picture, Rendition } from '../model/Picture.ts'

/** Width by height of a large share card. */
const widest = 1.91

/**
 * The file of a picture for large share cards: of the one shown by default and the cuts its source has made, the one
 * whose shape is nearest to 1.91 : 1 (Open Graph practice: 1200 × 630). Every service shows JPEG and PNG, so no
 * other rendition counts.
 */
export function cardFileOf(picture: Picture): Rendition {
  const shown = picture.renditions.find(({ href }) => href === picture.src) ?? {
    ...picture,
    href: picture.src,
  }
  const distance = ({ width, height }: Rendition) =>
    width && height ? Math.abs(width / height - widest) : Number.POSITIVE_INFINITY
  const [best = shown] = [shown, ...(picture.crops ?? [])].toSorted(
    (one, other) => distance(one) - distance(other),
  )
  return best
}
