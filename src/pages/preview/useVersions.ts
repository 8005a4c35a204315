import { useMemo } from 'react'
import { useSite } from '../../components/SiteContext.ts'
import type { Article } from '../../model/Article.ts'
import { fullDate, millisecondsOf } from '../../wording/dates.ts'
import type { Changes } from './changes/articleChanges.ts'
import { partsOf } from './changes/partsOf.ts'
import type { Part } from './stage/FramePage.tsx'
import type { Mark } from './stage/Mark.ts'
import type { Version } from './stage/Stage.tsx'
import type { View } from './view.ts'
import { words } from './words.ts'

type Known = {
  view: View
  article: Article
  baseline?: Article
  changes?: Changes
  marks: readonly Mark[]
  parts: readonly Part[]
  /** Milliseconds since 1970. */
  clock: number
}

const none: never[] = []

/** The draft and, while they are compared, the published version, each with what is set off in it. */
export function useVersions({ view, article, baseline, changes, marks, parts, clock }: Known) {
  const { newsroom } = useSite()
  const comparing = view.compare && baseline !== undefined
  const until = fullDate(article.embargo, newsroom)
  const embargoed = (millisecondsOf(article.embargo) ?? 0) > clock
  const differing = useMemo(
    () => changes && partsOf([...changes.text, ...changes.pictures, ...changes.details]),
    [changes],
  )
  const draft = useMemo(
    (): Version => ({
      article,
      name: words.draft(article.version),
      strip: embargoed ? words.strip.embargo(until) : words.strip.draft,
      marks: view.marks && !comparing ? marks : none,
      parts: comparing ? (differing?.added ?? none) : view.marks ? parts : none,
    }),
    [article, embargoed, until, comparing, differing, view.marks, marks, parts],
  )
  const published = useMemo(
    (): Version | undefined =>
      comparing
        ? {
            article: baseline,
            name: words.publishedVersion(baseline.version),
            when: fullDate(baseline.updated ?? baseline.published, newsroom),
            strip: words.strip.published,
            marks: none,
            parts: differing?.removed ?? none,
          }
        : undefined,
    [comparing, baseline, differing, newsroom],
  )
  return { draft, published, embargoed }
}
