import type { Block } from '../../model/Block.ts'
import type { ArticleWords } from '../../wording/words.ts'
import { Caption } from '../Caption.tsx'
import { Photo } from '../Photo.tsx'
import styles from './Gallery.module.css'

type Props = { block: Extract<Block, { kind: 'gallery' }>; words: ArticleWords }

/** Several pictures together, the first one wide; each keeps its own words, one caption may serve all. */
export function Gallery({ block, words }: Props) {
  const { pictures, caption, credit } = block
  return (
    <figure>
      <div className={styles.gallery}>
        {pictures.map((picture, index) => (
          <figure
            key={picture.src}
            data-wide={index === 0 || (index === pictures.length - 1 && index % 2 === 1) || undefined}
          >
            <Photo
              picture={picture}
              sizes={index === 0 ? '(width >= 46.25em) 39.5rem, 100vw' : '(width >= 46.25em) 20rem, 50vw'}
            />
            <Caption of={picture} words={words} />
          </figure>
        ))}
      </div>
      <Caption of={{ caption, credit }} words={words} />
    </figure>
  )
}
