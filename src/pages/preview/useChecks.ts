import { useCallback, useEffect, useMemo, useState } from 'react'
import { useSite } from '../../components/SiteContext.ts'
import { useNow } from '../../components/useNow.ts'
import type { Article } from '../../model/Article.ts'
import type { Severity } from '../../preflight/Finding.ts'
import { preflightOf } from '../../preflight/preflightOf.ts'
import type { Override } from '../../preflight/report.ts'
import { arialMeasure } from './arialMeasure.ts'
import type { Desk, Draft } from './desk/desk.ts'
import { useFacts } from './facts/useFacts.ts'
import type { Part } from './stage/FramePage.tsx'
import type { Mark } from './stage/Mark.ts'

const order: Severity[] = ['error', 'warning', 'note']

/** What the checks say of the draft, gravest first, as the list and the frames number it; errors let pass with reasons. */
export function useChecks(
  draft: Draft,
  baseline: Article | undefined,
  moment: number | undefined,
  desk: Desk,
) {
  const { newsroom } = useSite()
  const clock = useNow() ?? 0
  const now = moment ?? clock
  const { article, revision } = draft
  const measure = useMemo(arialMeasure, [])
  const facts = useFacts(article)
  const [overrides, setOverrides] = useOverrides(article)

  const findings = useMemo(() => {
    const known = { facts, ...(baseline && { baseline }), ...(measure && { measure }) }
    const all = preflightOf(article, { newsroom, now, ...known })
    return order.flatMap(severity => all.filter(finding => finding.severity === severity))
  }, [article, newsroom, now, baseline, measure, facts])

  const marks = useMemo(
    () =>
      findings.map(({ severity, path, range, message }, index): Mark => {
        return { number: index + 1, severity, path, message, ...(range && { range }) }
      }),
    [findings],
  )
  const parts = useMemo(
    () =>
      marks.flatMap(({ severity, path, range }): Part[] =>
        range ? [{ path, ...range, name: severity }] : [],
      ),
    [marks],
  )

  useEffect(() => desk.sendChecks(revision, findings), [desk, revision, findings])

  return { findings, marks, parts, overrides, setOverrides, measure }
}

const none: Override[] = []

/** The errors of an article that were let pass; another one of the same document has its own. */
function useOverrides({ id }: Article) {
  const [all, setAll] = useState<ReadonlyMap<string, Override[]>>(new Map())
  const set = useCallback(
    (overrides: Override[]) => setAll(before => new Map(before).set(id, overrides)),
    [id],
  )
  return [all.get(id) ?? none, set] as const
}
