import { useState } from 'react'
import { useNow } from '../../../components/useNow.ts'
import type { Article } from '../../../model/Article.ts'
import type { Finding } from '../../../preflight/Finding.ts'
import { countsOf, type Override, type Report } from '../../../preflight/report.ts'
import { words } from '../words.ts'
import styles from './Checks.module.css'

type Props = { article: Article; findings: readonly Finding[]; overrides: readonly Override[] }

/** The findings as a file for the record: copied, or saved as JSON. */
export function ReportButtons({ article, findings, overrides }: Props) {
  const [copied, setCopied] = useState(false)
  const now = useNow() ?? 0
  const written = () => `${JSON.stringify(reportOf(article, findings, overrides, now), null, 2)}\n`
  const copy = () => navigator.clipboard.writeText(written()).then(() => setCopied(true))
  const save = () => {
    const address = URL.createObjectURL(new Blob([written()], { type: 'application/json' }))
    const link = document.createElement('a')
    link.href = address
    link.download = `${article.slug.replaceAll(/[^\p{L}\p{N}-]+/gu, '-')}-checks.json`
    link.click()
    URL.revokeObjectURL(address)
  }
  return (
    <section>
      <h2>{words.report}</h2>
      <p className={styles.actions}>
        <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
          <span role="status">{copied ? words.copied : words.copyReport}</span>
        </button>
        <button type="button" onClick={save}>
          {words.saveReport}
        </button>
      </p>
    </section>
  )
}

function reportOf(
  { id, slug, headline, version }: Article,
  findings: readonly Finding[],
  overrides: readonly Override[],
  at: number,
): Report {
  const article = { id, slug, headline, ...(version && { version }) }
  return { article, findings: [...findings], overrides: [...overrides], at, counts: countsOf(findings) }
}
