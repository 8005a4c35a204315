import { useDeferredValue, useMemo, useState } from 'react'
import { useSite } from '../../components/SiteContext.ts'
import { useNow } from '../../components/useNow.ts'
import { countsOf, isReady } from '../../preflight/report.ts'
import { TimeLine } from './bar/TimeLine.tsx'
import { Tools } from './bar/Tools.tsx'
import { TopBar } from './bar/TopBar.tsx'
import { articleChanges } from './changes/articleChanges.ts'
import type { Desk, DeskState, Draft } from './desk/desk.ts'
import { Panel } from './panel/Panel.tsx'
import { PanelContent } from './panel/PanelContent.tsx'
import type { Reader } from './Reader.ts'
import { Stage } from './stage/Stage.tsx'
import { useChecks } from './useChecks.ts'
import { useControls } from './useControls.ts'
import { useNarrow } from './useNarrow.ts'
import { usePanel } from './usePanel.ts'
import { usePublished } from './usePublished.ts'
import { useShown } from './useShown.ts'
import { useVersions } from './useVersions.ts'
import { momentOf, withheldAt } from './view.ts'
import styles from './Workspace.module.css'

type Props = { draft: Draft; state: DeskState; desk: Desk; reader: Reader }

/** A draft on the stage, with what can be done with it above and what is known of it beside. */
export function Workspace({ draft, state, desk, reader }: Props) {
  const { article } = draft
  const clock = useNow() ?? draft.at
  const [view, change] = useControls(desk)
  const moment = momentOf(view.asOf, clock, article)
  const baseline = usePublished(article.slug, state.baseline)
  // The frames come first, while somebody types.
  const checked = useDeferredValue(draft)
  const { marks, parts, ...checks } = useChecks(checked, baseline, moment, desk)
  const changes = useMemo(() => baseline && articleChanges(baseline, checked.article), [baseline, checked])
  const { embargoed, ...versions } = useVersions({ view, article, baseline, changes, marks, parts, clock })
  const narrow = useNarrow()
  const { tab, show, open, setOpen, pick, wanted, ...leading } = usePanel(marks, desk)
  const readiness = useReadiness(draft, checks)
  const { direction } = useSite().newsroom
  const shown = useShown(desk, draft, view)
  const compare = () => {
    change({ compare: !view.compare, show: 'article' })
    if (view.compare) return
    show('changes')
    const first = changes?.text.find(({ after }) => after)?.after
    if (first) leading.showPath(first.path)
  }
  return (
    <div className={styles.workspace}>
      <TopBar
        {...{ draft, state, desk, embargoed, compare, ...readiness }}
        comparing={versions.published !== undefined}
        canCompare={baseline !== undefined}
        markReady={readiness.canBeReady ? readiness.markReady : () => show('checks')}
      />
      {state.problem && (
        <p className={styles.problem} role="alert">
          {state.problem}
        </p>
      )}
      <main className={styles.main}>
        <div className={styles.middle}>
          <Tools {...{ view, narrow, change }} direction={article.direction ?? direction} />
          <TimeLine {...{ view, article, change }} withheld={withheldAt(article, moment ?? clock)} />
          <Stage
            {...{ view, moment, reader, narrow, wanted, ...shown, ...versions }}
            {...{ picked: leading.picked, onPick: pick, onPress: desk.sendSelect }}
          />
        </div>
        <Panel {...{ tab, show, open, setOpen }} sheet={narrow} errors={countsOf(checks.findings).error}>
          <PanelContent {...{ tab, baseline, changes, ...checks, ...leading }} draft={checked} />
        </Panel>
      </main>
    </div>
  )
}

/** Whether the draft may be marked as ready, and whether this very version of it was. */
function useReadiness(
  { revision }: Draft,
  { findings, overrides }: Pick<ReturnType<typeof useChecks>, 'findings' | 'overrides'>,
) {
  const [ready, setReady] = useState<number>()
  const canBeReady = isReady(findings, overrides)
  return { canBeReady, isReady: canBeReady && ready === revision, markReady: () => setReady(revision) }
}
