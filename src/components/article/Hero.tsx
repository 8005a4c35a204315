import type { Picture } from '../../model/Picture.ts'
import type { ArticleWords } from '../../wording/words.ts'
import { Caption } from '../Caption.tsx'
import { Photo } from '../Photo.tsx'
import styles from './Hero.module.css'

/** How wide it stands, in the words of the attribute. */
const sizes = '(width >= 83em) 65rem, (width >= 61.25em) 80vw, (width >= 46.25em) 39.5rem, 100vw'

/** The lead picture of an article; its words stand beside it where there is room. */
export function Hero({ picture, words }: { picture: Picture; words: ArticleWords }) {
  const { width, height } = picture
  const portrait = width && height && height / width > 1.1
  return (
    <figure className={styles.hero} data-shape={portrait ? 'portrait' : 'landscape'}>
      <Photo picture={picture} sizes={sizes} lead />
      <Caption of={picture} words={words} />
    </figure>
  )
}
