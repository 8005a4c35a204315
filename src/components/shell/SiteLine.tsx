import type { Instant } from '../../model/Instant.ts'
import { fullDate, isoWithOffset, siteLineDate } from '../../wording/dates.ts'
import { useSite } from '../SiteContext.ts'
import styles from './SiteLine.module.css'

/** The top line of every page: the newest moment any listed story was published or updated. */
export function SiteLine({ latest, pending }: { latest?: Instant; pending: boolean }) {
  const { newsroom, words } = useSite()
  return (
    <div className={styles.bar}>
      <p className={`page ${styles.line}`}>
        {latest && (
          <>
            {words.lastUpdate}{' '}
            <b>
              <time dateTime={isoWithOffset(latest, newsroom.timeZone)}>
                <span className={styles.whole}>{siteLineDate(latest, newsroom)}</span>
                <span className={styles.short}>{fullDate(latest, newsroom)}</span>
              </time>
            </b>
          </>
        )}
        {!latest && !pending && words.lastUpdateNotKnown}
      </p>
    </div>
  )
}
