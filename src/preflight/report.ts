import type { Finding, Severity } from './Finding.ts'

/** How many findings there are of each severity. */
export type Counts = Record<Severity, number>

/** An error that was let pass: whose reason, for which finding. */
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

/** True when no error remains that nobody has given a reason to let pass. */
export function isReady(findings: readonly Finding[], overrides: readonly Override[] = []): boolean {
  return findings.every(({ severity, id, path }) => {
    const isOverridden = overrides.some(
      other => other.id === id && other.path === path && other.reason.trim() !== '',
    )
    return severity !== 'error' || isOverridden
  })
}
