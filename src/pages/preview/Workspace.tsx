import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useNow } from '../../components/useNow.ts'
import { isReady } from '../../preflight/report.ts'
import { TimeLine } from './bar/TimeLine.tsx'
import { Tools } from './bar/Tools.tsx'
import { TopBar } from './bar/TopBar.tsx'
import { articleChanges } from './changes/articleChanges.ts'
import type { Desk, DeskState, Draft } from './desk/desk.ts'
import { ChangeList } from './panel/ChangeList.tsx'
import { Checks } from './panel/Checks.tsx'
import { Details } from './panel/Details.tsx'
import { Panel, type Tab } from './panel/Panel.tsx'
import { Sharing } from './panel/Sharing.tsx'
import type { Reader } from './Reader.ts'
import { Stage } from './stage/Stage.tsx'
import { useChecks } from './useChecks.ts'
import { useControls } from './useControls.ts'
import { useNarrow } from './useNarrow.ts'
import { usePicked } from './usePicked.ts'
import { usePublished } from './usePublished.ts'
import { useVersions } from './useVersions.ts'
import { momentOf, withheldAt } from './view.ts'
import styles from './Workspace.module.css'

type Props = { draft: Draft; state: DeskState; desk: Desk; reader: Reader }

/** A draft on the stage, with what can be done with it above and what is known of it beside. */
export function Workspace({ draft, state, desk, reader }: Props) {
  const { article, revision } = draft
  const clock = useNow() ?? draft.at
  const [view, change] = useControls(desk)
  const moment = momentOf(view.asOf, clock, article)
  const baseline = usePublished(article.slug, state.baseline)
  // The frames come first, while somebody types.
  const checked = useDeferredValue(draft)
  const { findings, marks, parts, overrides, setOverrides, measure } = useChecks(
    checked,
    baseline,
    moment,
    desk,
  )
  const changes = useMemo(() => baseline && articleChanges(baseline, checked.article), [baseline, checked])
  const versions = useVersions({ view, article, baseline, changes, marks, parts, clock })
  const narrow = useNarrow()
  const [tab, setTab] = useState<Tab>('checks')
  const [open, setOpen] = useState(false)
  const [ready, setReady] = useState<number>()
  const { picked, setPicked, wanted, showPath, showInStory } = usePicked(marks, desk, () => setOpen(false))
  const canBeReady = isReady(findings, overrides)
  const show = useCallback((tab: Tab) => {
    setTab(tab)
    setOpen(true)
  }, [])
  const pick = useCallback(
    (number: number) => {
      setPicked(number)
      show('checks')
    },
    [setPicked, show],
  )
  useEffect(() => desk.rendered(revision), [desk, revision])
  const { device } = view
  useEffect(() => desk.sendShown({ device }), [desk, device])
  const onScroll = useCallback((scroll: number) => desk.sendShown({ device, scroll }), [desk, device])
  return (
    <div className={styles.workspace}>
      <TopBar
        {...{ draft, state, desk, canBeReady }}
        embargoed={versions.embargoed}
        comparing={versions.published !== undefined}
        canCompare={baseline !== undefined}
        compare={() => {
          change({ compare: !view.compare, show: 'article' })
          if (view.compare) return
          setTab('changes')
          const first = changes?.text.find(({ after }) => after)?.after
          if (first) showPath(first.path)
        }}
        isReady={canBeReady && ready === revision}
        markReady={() => (canBeReady ? setReady(revision) : show('checks'))}
      />
      <main className={styles.main}>
        <div className={styles.middle}>
          <Tools {...{ view, change }} direction={article.direction ?? 'ltr'} />
          <TimeLine {...{ view, article, change }} withheld={withheldAt(article, moment ?? clock)} />
          <Stage
            {...{ view, moment, reader, narrow, picked, wanted }}
            draft={versions.draft}
            published={versions.published}
            onPick={pick}
            onPress={desk.sendSelect}
            onScroll={onScroll}
          />
        </div>
        <Panel
          {...{ tab, show, open, setOpen }}
          sheet={narrow}
          errors={findings.filter(({ severity }) => severity === 'error').length}
        >
          {tab === 'checks' && (
            <Checks
              {...{ findings, overrides, setOverrides, picked, showInStory, measure }}
              article={checked.article}
            />
          )}
          {tab === 'sharing' && <Sharing article={checked.article} measure={measure} />}
          {tab === 'changes' && <ChangeList {...{ baseline, changes, showPath }} draft={checked.article} />}
          {tab === 'details' && <Details draft={checked} />}
        </Panel>
      </main>
    </div>
  )
}
