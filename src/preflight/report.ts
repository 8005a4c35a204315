import type { Article } from '../model/Article.ts'
import type { Finding, Severity } from './Finding.ts'

/** How many findings there are of each severity. */
export type Counts = Record<Severity, number>

/** An error that was let pass, and why. */
export type Override = { id: string; path: string; reason: string }

/** What an editor can file of one check of one article. */
export type Report = {
  article: { id: string; slug: string; headline: string; version?: string }
  findings: Finding[]
  overrides: Override[]
  /** When it was checked, in milliseconds since 1970. */
  at: number
  counts: Counts
}

/** How many findings there are of each severity. */
export function countsOf(findings: readonly Finding[]): Counts {
  const counts: Counts = { error: 0, warning: 0, note: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** The counts in words: “2 errors, 1 warning”; “nothing to report” where all are zero. */
export function countsText(counts: Counts): string {
  const parts = (['error', 'warning', 'note'] as const)
    .filter(severity => counts[severity] > 0)
    .map(
      severity =>
        `${counts[severity].toLocaleString('en-GB')} ${severity}${counts[severity] === 1 ? '' : 's'}`,
    )
  return parts.join(', ') || 'nothing to report'
}

/** True when no error remains but those that somebody gave a reason to let pass; a blank reason is none. */
export function isReady(findings: readonly Finding[], overrides: readonly Override[] = []): boolean {
  return findings.every(
    finding => finding.severity !== 'error' || reasonFor(finding, overrides) !== undefined,
  )
}

/** Why a finding was let pass; undefined where nobody said. */
function reasonFor({ id, path }: Finding, overrides: readonly Override[]): string | undefined {
  const found = overrides.find(
    override => override.id === id && override.path === path && override.reason.trim() !== '',
  )
  return found?.reason.trim()
}

/** What was found in an article, at `at` (milliseconds since 1970), to be filed. Overrides of what is not found are dropped. */
export function reportOf(
  { id, slug, headline, version }: Article,
  findings: readonly Finding[],
  { overrides = [], at }: { overrides?: readonly Override[]; at: number },
): Report {
  const needed = overrides.filter(override =>
    findings.some(finding => reasonFor(finding, [override]) !== undefined),
  )
  return {
    article: { id, slug, headline, ...(version && { version }) },
    findings: [...findings],
    overrides: [...needed],
    at,
    counts: countsOf(findings),
  }
}

/** The report as JSON: `article`, `at` as a moment in UTC, `ready`, `counts`, and the findings with the reasons given. */
export function reportJson({ article, findings, overrides, at, counts }: Report): string {
  const listed = findings.map(finding => {
    const override = reasonFor(finding, overrides)
    return { ...finding, ...(override && { override }) }
  })
  const ready = isReady(findings, overrides)
  return JSON.stringify({ article, at: new Date(at).toISOString(), ready, counts, findings: listed }, null, 2)
}

/** The report as plain text: the article, when it was checked and whether it is ready; then a line a finding. */
export function reportText({ article, findings, overrides, at, counts }: Report): string {
  const version = article.version ? `, version ${article.version}` : ''
  const lines = findings.flatMap(finding => {
    const reason = reasonFor(finding, overrides)
    const line = `${finding.severity.padEnd(7)}  ${finding.path}: ${finding.message} (${finding.id})`
    return reason ? [line, `         let pass: ${reason}`] : [line]
  })
  return [
    article.headline || 'Untitled',
    `${article.slug}${version}`,
    `Checked ${new Date(at).toISOString()}: ${countsText(counts)}. ${isReady(findings, overrides) ? 'Ready' : 'Not ready'}.`,
    ...(lines.length > 0 ? ['', ...lines] : []),
    '',
  ].join('\n')
}
