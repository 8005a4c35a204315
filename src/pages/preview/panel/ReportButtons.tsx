import { useState } from 'react'
import { useNow } from '../../../components/useNow.ts'
import type { Article } from '../../../model/Article.ts'
import type { Finding } from '../../../preflight/Finding.ts'
import { type Override, reportJson, reportOf, reportText } from '../../../preflight/report.ts'
import { words } from '../words.ts'
import styles from './Checks.module.css'

type Props = { article: Article; findings: readonly Finding[]; overrides: readonly Override[] }

/** The findings, and why errors were let pass, for the record: copied as text, or saved as text or JSON. */
export function ReportButtons({ article, findings, overrides }: Props) {
  const [copied, setCopied] = useState(false)
  const at = useNow() ?? 0
  const report = () => reportOf(article, findings, { overrides, at })
  const copy = () => navigator.clipboard.writeText(reportText(report())).then(() => setCopied(true))
  const name = `${article.slug.replaceAll(/[^\p{L}\p{M}\p{N}-]+/gu, '-')}-checks`
  return (
    <section>
      <h2>{words.report}</h2>
      <p className={styles.actions}>
        <button type="button" onClick={copy} onBlur={() => setCopied(false)}>
          <span role="status">{copied ? words.copied : words.copyReport}</span>
        </button>
        <button type="button" onClick={() => save(`${name}.txt`, 'text/plain', reportText(report()))}>
          {words.saveText}
        </button>
        <button type="button" onClick={() => save(`${name}.json`, 'application/json', reportJson(report()))}>
          {words.saveJson}
        </button>
      </p>
    </section>
  )
}

function save(name: string, type: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  URL.revokeObjectURL(address)
}
