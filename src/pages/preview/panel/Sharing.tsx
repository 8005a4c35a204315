import { Card } from '../../../components/Card.tsx'
import { hueOf } from '../../../components/hueOf.ts'
import { useSite } from '../../../components/SiteContext.ts'
import type { Article } from '../../../model/Article.ts'
import { charactersOf, headlineMeasure } from '../../../preflight/headlineMeasure.ts'
import { limits } from '../../../preflight/limits.ts'
import { cardFileOf } from '../../../wording/cardFile.ts'
import { shortDay } from '../../../wording/dates.ts'
import { clip } from '../../../wording/length.ts'
import { words } from '../words.ts'
import styles from './Sharing.module.css'

type Props = { article: Article; measure?: (text: string) => number }

/** What others show of the story: a search result, a shared link, a list of this site. */
export function Sharing({ article, measure }: Props) {
  return (
    <>
      <SearchResult article={article} measure={measure} />
      <ShareCard article={article} />
      <section>
        <h2>{words.card}</h2>
        <div inert data-hue={hueOf(article.section, useSite().newsroom)}>
          <Card story={article} mode="row" sizes="6.5rem" />
        </div>
      </section>
    </>
  )
}

function SearchResult({ article, measure }: Props) {
  const { newsroom } = useSite()
  const { headline, standfirst = '', section, published } = article
  const own = { ...limits, ...newsroom.preflight?.limits }
  const { pixels } = headlineMeasure(headline, { ...(measure && { measure }) })
  const day = shortDay(published, { language: 'en', timeZone: newsroom.timeZone })
  const share = Math.min(1, pixels / own.headlinePixels)
  return (
    <section>
      <h2>{words.search}</h2>
      <div className={styles.result}>
        <div className={styles.site}>
          <i aria-hidden="true">{[...newsroom.name.replace(/^The /, '')][0]}</i>
          <p>
            {newsroom.name}
            <small>{[hostOf(newsroom.address), section?.slug].filter(Boolean).join(' › ')}</small>
          </p>
        </div>
        <p className={styles.title} dir="auto">
          {cutTo(headline || words.untitled, own.headlinePixels, measure)}
        </p>
        <p className={styles.description} dir="auto">
          {day && <span>{day} — </span>}
          {clip(standfirst, own.descriptionCharacters)}
        </p>
      </div>
      <div className={styles.meter} data-over={pixels > own.headlinePixels}>
        <i style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <small className={styles.say}>
        {words.searchMeter(pixels, own.headlinePixels, charactersOf(standfirst), own.descriptionCharacters)}
      </small>
    </section>
  )
}

function ShareCard({ article }: { article: Article }) {
  const { newsroom } = useSite()
  const { lead, headline } = article
  const file = lead && cardFileOf(lead)
  const isCut = file?.href !== lead?.src
  const cut = isCut ? 'source' : lead?.focus ? 'focus' : 'middle'
  const { x, y } = (!isCut && lead?.focus) || { x: 0.5, y: 0.5 }
  return (
    <section>
      <h2>{words.share}</h2>
      <div className={styles.share}>
        {file && (
          <img
            src={file.href}
            alt={lead?.alt ?? ''}
            width="1200"
            height="630"
            referrerPolicy="no-referrer"
            style={{ objectPosition: `${x * 100}% ${y * 100}%` }}
          />
        )}
        <div>
          <small>{hostOf(newsroom.address)}</small>
          <p dir="auto">{headline || words.untitled}</p>
        </div>
      </div>
      <small className={styles.say}>{lead ? words.shareCut[cut] : words.noPicture}</small>
    </section>
  )
}

const hostOf = (address: string | undefined) => (address && URL.parse(address)?.host) ?? location.host

/** The headline as a search result cuts it: whole words, then an ellipsis. */
function cutTo(headline: string, most: number, measure?: (text: string) => number): string {
  const width = (text: string) => headlineMeasure(text, { ...(measure && { measure }) }).pixels
  if (width(headline) <= most) return headline
  const all = headline.split(' ')
  const fitting = all.findLastIndex((_, count) => width(`${all.slice(0, count).join(' ')} …`) <= most)
  return `${all.slice(0, Math.max(fitting, 1)).join(' ')} …`
}
