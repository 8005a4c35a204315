import { type ReactNode, useState } from 'react'
import type { Summary } from '../model/Article.ts'
import type { Instant } from '../model/Instant.ts'
import { fullDate, isoWithOffset } from '../wording/dates.ts'
import { stampOf } from '../wording/stamp.ts'
import { useSite } from './SiteContext.ts'
import styles from './Stamp.module.css'
import { type Spoken, useLanguage } from './useLanguage.ts'
import { useNow } from './useNow.ts'
import { useReaderZone } from './useReaderZone.ts'

/** When the article was published and, where the rule says so, last updated: date, time and zone. */
export function Stamp({ story }: { story: Summary }) {
  const { newsroom } = useSite()
  const spoken = useLanguage(story)
  const now = useNow()
  const { published, updated } = stampOf(story, { ...newsroom.stamp, now, timeZone: newsroom.timeZone })
  if (!published && !updated) return null
  return (
    <div className={styles.stamp}>
      {published && <Moment label={spoken.words.published} instant={published} spoken={spoken} />}
      {updated && <Moment label={spoken.words.lastUpdated} instant={updated} spoken={spoken} strong />}
    </div>
  )
}

type MomentProps = { label: string; instant: Instant; spoken: Spoken; strong?: boolean }

function Moment({ label, instant, spoken, strong }: MomentProps) {
  const { dates } = spoken
  const time = <time dateTime={isoWithOffset(instant, dates.timeZone)}>{fullDate(instant, dates)}</time>
  return (
    <p className={strong ? styles.strong : undefined}>
      <span>{label}</span> <InYourTime instant={instant} spoken={spoken} time={time} />
    </p>
  )
}

/** The newsroom's time; where the reader's zone differs, a press adds the reader's own. */
function InYourTime({ instant, spoken, time }: { instant: Instant; spoken: Spoken; time: ReactNode }) {
  const { dates, words } = spoken
  const zone = useReaderZone()
  const differs = zone && isoWithOffset(instant, zone) !== isoWithOffset(instant, dates.timeZone)
  if (!differs) return time
  const own = fullDate(instant, { language: dates.language, timeZone: zone })
  return <Toggle own={words.yourTime.replace('{time}', own)}>{time}</Toggle>
}

/** By itself, so that a press has nothing to format. */
function Toggle({ own, children }: { own: string; children: ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
        {children}
      </button>
      {open && <span className={styles.own}>{own}</span>}
    </>
  )
}
