import { useMemo } from 'react'
import { useSite } from '../../../components/SiteContext.ts'
import type { Article } from '../../../model/Article.ts'
import { fullDate } from '../../../wording/dates.ts'
import type { AsOf, View, Withheld } from '../view.ts'
import { words } from '../words.ts'
import styles from './TimeLine.module.css'

type Props = {
  view: View
  article: Article
  withheld?: Withheld
  change: (some: Partial<View>) => void
}

const always = ['now', 'halfDay', 'day', 'fortyDays', 'year'] as const
const aroundEmbargo = ['beforeEmbargo', 'afterEmbargo'] as const

/** As of when and in which zone the frames show the story, and whether readers would get it then. */
export function TimeLine({ view, article, withheld, change }: Props) {
  const { newsroom } = useSite()
  const zones = useMemo(() => Intl.supportedValuesOf('timeZone'), [])
  const moments = article.embargo ? [...always, ...aroundEmbargo] : always
  const other = typeof view.asOf === 'number' ? view.asOf : undefined
  return (
    <div className={styles.line}>
      <label>
        {words.asOf}{' '}
        <select value={view.asOf} onChange={event => change({ asOf: asOfIn(event.target.value) })}>
          {moments.map(moment => (
            <option key={moment} value={moment}>
              {words.moments[moment]}
            </option>
          ))}
          {other !== undefined && (
            <option value={other}>{fullDate(new Date(other).toISOString(), newsroom)}</option>
          )}
        </select>
      </label>
      <label>
        {words.zone}{' '}
        <select value={view.zone ?? ''} onChange={event => change({ zone: event.target.value || undefined })}>
          <option value="">{words.newsroomZone(newsroom.timeZone)}</option>
          <option value="UTC">UTC</option>
          <optgroup label={words.otherZones}>
            {zones.map(zone => (
              <option key={zone}>{zone}</option>
            ))}
          </optgroup>
        </select>
      </label>
      <p role="status">{withheld && words.withheld[withheld]}</p>
    </div>
  )
}

const asOfIn = (value: string): AsOf => (/^\d+$/.test(value) ? Number(value) : (value as AsOf))
