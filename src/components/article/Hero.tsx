import type { Picture } from '../../model/Picture.ts'
import type { ArticleWords } from '../../wording/words.ts'
import { Caption } from '../Caption.tsx'
import { Photo } from '../Photo.tsx'
import styles from './Hero.module.css'
import { heroSizes } from './heroSizes.ts'

/** The lead picture of an article; its words stand beside it where there is room. */
export function Hero({ picture, words }: { picture: Picture; words: ArticleWords }) {
  const { width, height } = picture
  const portrait = width && height && height / width > 1.1
  return (
    <figure className={styles.hero} data-shape={portrait ? 'portrait' : 'landscape'}>
      <Photo picture={picture} sizes={heroSizes} lead />
      <Caption of={picture} words={words} />
    </figure>
  )
}
