import type { Picture } from '../model/Picture.ts'
import styles from './Photo.module.css'
import { useSite } from './SiteContext.ts'
import { srcsetOf } from './srcsetOf.ts'
import { useBroken } from './useBroken.ts'

type Props = {
  picture: Picture
  /** How wide the picture will stand, in the words of the `sizes` attribute. */
  sizes: string
  /** True for the one picture that a page opens with: fetched first and at once. */
  lead?: boolean
  /** True where the words beside it say the same; the picture is then silent. */
  silent?: boolean
}

const step = (part: number) => Math.round(Math.min(1, Math.max(0, part)) * 10)

/**
 * A picture with its room reserved. Without width and height it is given 3:2. One that does not load
 * leaves its box and its alt text, never a broken sign.
 */
export function Photo({ picture, sizes, lead, silent }: Props) {
  const { words } = useSite()
  const { sources, src, srcSet } = srcsetOf(picture)
  const { broken, watch } = useBroken(src)
  const alt = silent ? '' : (picture.alt ?? '')
  if (broken) {
    return (
      <span className={styles.broken} aria-hidden={silent}>
        {picture.alt || words.pictureMissing}
      </span>
    )
  }
  const sized = picture.width && picture.height
  return (
    <picture className={styles.picture}>
      {sources.map(source => (
        <source key={source.type} type={source.type} srcSet={source.srcSet} sizes={sizes} />
      ))}
      <img
        className={styles.image}
        src={src}
        srcSet={srcSet}
        sizes={srcSet && sizes}
        alt={alt}
        width={sized ? picture.width : undefined}
        height={sized ? picture.height : undefined}
        data-unsized={!sized || undefined}
        data-x={picture.focus && step(picture.focus.x)}
        data-y={picture.focus && step(picture.focus.y)}
        loading={lead ? 'eager' : 'lazy'}
        fetchPriority={lead ? 'high' : undefined}
        decoding={lead ? undefined : 'async'}
        referrerPolicy="no-referrer"
        {...watch}
      />
    </picture>
  )
}
