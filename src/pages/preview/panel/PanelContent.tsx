import type { Article } from '../../../model/Article.ts'
import type { Changes } from '../changes/articleChanges.ts'
import type { Draft } from '../desk/desk.ts'
import { ChangeList } from './ChangeList.tsx'
import { Checks, type ChecksProps } from './Checks.tsx'
import { Details } from './Details.tsx'
import type { Tab } from './Panel.tsx'
import { Sharing } from './Sharing.tsx'

type Props = Omit<ChecksProps, 'article'> & {
  tab: Tab
  draft: Draft
  baseline?: Article
  changes?: Changes
  showPath: (path: string) => void
}

/** What stands under the tab that is chosen. */
export function PanelContent({ tab, draft, baseline, changes, showPath, ...checks }: Props) {
  const { article } = draft
  switch (tab) {
    case 'checks':
      return <Checks {...checks} article={article} />
    case 'sharing':
      return <Sharing article={article} measure={checks.measure} />
    case 'changes':
      return <ChangeList {...{ baseline, changes, showPath }} draft={article} />
    case 'details':
      return <Details draft={draft} />
  }
}
