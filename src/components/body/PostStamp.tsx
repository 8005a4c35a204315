import type { Instant } from '../../model/Instant.ts'
import { fullDate, isoWithOffset } from '../../wording/dates.ts'
import { useSite } from '../SiteContext.ts'
import styles from './PostStamp.module.css'

/** The moment at which a post of a live blog was published, above the post. */
export function PostStamp({ instant }: { instant: Instant }) {
  const { newsroom } = useSite()
  return (
    <p className={styles.stamp}>
      <time dateTime={isoWithOffset(instant, newsroom.timeZone)}>{fullDate(instant, newsroom)}</time>
    </p>
  )
}
