import { useEffect, useMemo, useState } from 'react'
import { useSite } from '../../components/SiteContext.ts'
import { useNow } from '../../components/useNow.ts'
import type { Article } from '../../model/Article.ts'
import type { Severity } from '../../preflight/Finding.ts'
import { preflightOf } from '../../preflight/preflightOf.ts'
import type { Override } from '../../preflight/report.ts'
import { arialMeasure } from './arialMeasure.ts'
import type { Desk, Draft } from './desk/desk.ts'
import type { Part } from './stage/FramePage.tsx'
import type { Mark } from './stage/Mark.ts'

const order: Severity[] = ['error', 'warning', 'note']
/** A content system is told of the checks when the editor has paused this long, in milliseconds. */
const pause = 300

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
  const [overrides, setOverrides] = useState<Override[]>([])

  const findings = useMemo(() => {
    const surroundings = { newsroom, now, ...(baseline && { baseline }), ...(measure && { measure }) }
    const all = preflightOf(article, surroundings)
    return order.flatMap(severity => all.filter(finding => finding.severity === severity))
  }, [article, newsroom, now, baseline, measure])

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

  useEffect(() => {
    const tell = () =>
      desk.sendChecks(
        revision,
        findings.map(({ id, severity, path, message }) => ({ id, severity, path, message })),
      )
    const timer = setTimeout(tell, pause)
    return () => clearTimeout(timer)
  }, [desk, revision, findings])

  return { findings, marks, parts, overrides, setOverrides, measure }
}
