import type { Correction } from '../../model/Block.ts'
import { fullDate, isoWithOffset } from '../../wording/dates.ts'
import type { ArticleWords } from '../../wording/words.ts'
import { InlineText } from '../InlineText.tsx'
import { useSite } from '../SiteContext.ts'
import styles from './CorrectionNote.module.css'

/** What was wrong and what is right, or that the article was updated, with the moment it was said. */
export function CorrectionNote({ correction, words }: { correction: Correction; words: ArticleWords }) {
  const { newsroom } = useSite()
  const { kind, date, content } = correction
  return (
    <aside className={styles.note} data-kind={kind}>
      <p className={styles.head}>
        {words[kind]}
        {date && (
          <>
            {', '}
            <time dateTime={isoWithOffset(date, newsroom.timeZone)}>{fullDate(date, newsroom)}</time>
          </>
        )}
      </p>
      <p>
        <InlineText content={content} />
      </p>
    </aside>
  )
}
