import { useSite } from '../../../components/SiteContext.ts'
import type { Article } from '../../../model/Article.ts'
import type { Finding, Severity } from '../../../preflight/Finding.ts'
import { headlineMeasure } from '../../../preflight/headlineMeasure.ts'
import { limits } from '../../../preflight/limits.ts'
import { passedOf } from '../../../preflight/preflightOf.ts'
import { readingOf } from '../../../preflight/readingOf.ts'
import { countsOf, isReady, type Override } from '../../../preflight/report.ts'
import { words } from '../words.ts'
import { CheckItem } from './CheckItem.tsx'
import styles from './Checks.module.css'
import { ReportButtons } from './ReportButtons.tsx'

export type ChecksProps = {
  article: Article
  /** In the order of their numbers. */
  findings: readonly Finding[]
  overrides: readonly Override[]
  setOverrides: (overrides: Override[]) => void
  /** The number of the finding the editor is at. */
  picked?: number
  /** Brings the part of the story that a finding speaks of into view. */
  showInStory: (number: number) => void
  measure?: (text: string) => number
}

const severities: Severity[] = ['error', 'warning', 'note']

/** Whether the draft may be published, its figures, and everything the checks found, the gravest first. */
export function Checks({ article, findings, overrides, setOverrides, ...rest }: ChecksProps) {
  const { newsroom } = useSite()
  const counts = countsOf(findings)
  const ready = isReady(findings, overrides)
  return (
    <>
      <div className={styles.gate} role="status" data-ready={ready}>
        <span className={styles.big}>{ready ? '✓' : counts.error}</span>
        <b>{ready ? (counts.error > 0 ? words.overridden : words.passing) : words.blocking}</b>
        <small>{words.counts(counts.error, counts.warning, counts.note, passedOf(findings, newsroom))}</small>
      </div>
      <Facts article={article} measure={rest.measure} />
      {severities.map(severity => {
        const own = findings.flatMap((finding, index) =>
          finding.severity === severity ? [{ finding, number: index + 1 }] : [],
        )
        return (
          own.length > 0 && (
            <section key={severity}>
              <h2>{words.lists[severity]}</h2>
              <ul className={styles.list}>
                {own.map(({ finding, number }) => (
                  <CheckItem
                    key={`${finding.id} ${finding.path} ${finding.range?.start}`}
                    {...{ article, finding, number, overrides, setOverrides }}
                    isPicked={rest.picked === number}
                    showInStory={rest.showInStory}
                  />
                ))}
              </ul>
            </section>
          )
        )
      })}
      <ReportButtons {...{ article, findings, overrides }} />
    </>
  )
}

function Facts({ article, measure }: Pick<ChecksProps, 'article' | 'measure'>) {
  const { newsroom } = useSite()
  const language = article.language ?? newsroom.language
  const reading = readingOf({ body: article.body, language })
  const { characters, pixels } = headlineMeasure(article.headline, { language, ...(measure && { measure }) })
  const most = newsroom.preflight?.limits?.headlinePixels ?? limits.headlinePixels
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{words.facts.words}</dt>
        <dd>{reading.words.toLocaleString('en-GB')}</dd>
      </div>
      <div>
        <dt>{words.facts.toRead}</dt>
        <dd>{words.facts.minutes(reading.minutes)}</dd>
      </div>
      <div data-over={pixels > most}>
        <dt>{words.facts.headline(pixels)}</dt>
        <dd>{characters}</dd>
      </div>
    </dl>
  )
}
