import type { Summary } from '../model/Article.ts'
import { cardDate, fullDate, isoWithOffset } from '../wording/dates.ts'
import { cardMoment } from '../wording/stamp.ts'
import { useSite } from './SiteContext.ts'
import { useLanguage } from './useLanguage.ts'
import { useNow } from './useNow.ts'

/** When a story on a card was published or updated: short for the eye, whole for everybody else. */
export function CardTime({ story }: { story: Summary }) {
  const { newsroom } = useSite()
  const { words, dates } = useLanguage(story)
  const now = useNow()
  const shown = cardMoment(story, { ...newsroom.stamp, now, timeZone: newsroom.timeZone })
  if (!shown) return null
  const { moment, updated } = shown
  const prefix = updated ? `${words.updated} ` : ''
  return (
    <time dateTime={isoWithOffset(moment, newsroom.timeZone)}>
      <span aria-hidden="true">{prefix + cardDate(moment, { ...dates, now, words })}</span>
      <span className="hidden">{prefix + fullDate(moment, dates)}</span>
    </time>
  )
}
