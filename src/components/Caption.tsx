import type { Picture } from '../model/Picture.ts'
import { captionOf } from '../wording/caption.ts'
import { type ArticleWords, fill } from '../wording/words.ts'
import styles from './Caption.module.css'
import { InlineText } from './InlineText.tsx'

type Props = { of: Pick<Picture, 'caption' | 'credit'>; words: ArticleWords }

/** Caption, then credit. Either may stand alone; without both there is no element. */
export function Caption({ of, words }: Props) {
  const { caption, credit, labelled } = captionOf(of)
  if (!caption && !credit) return null
  return (
    <figcaption className={styles.caption} dir="auto">
      {caption && <InlineText content={caption} />}
      {caption && credit && ' '}
      {credit && (
        <span className={styles.credit}>
          {caption && <span className="hidden">{words.pictureCredit} </span>}
          {caption || labelled ? credit : fill(words.photograph, { credit })}
        </span>
      )}
    </figcaption>
  )
}
