import type { Summary } from '../../model/Article.ts'
import { paths } from '../../paths.ts'
import { Group } from '../Group.tsx'
import { River } from '../River.tsx'
import { useSite } from '../SiteContext.ts'
import { StoryColumns } from '../StoryColumns.tsx'
import { arrange } from './arrange.ts'
import styles from './Front.module.css'
import { Lead } from './Lead.tsx'
import { OpinionColumn } from './OpinionColumn.tsx'

type Props = {
  opening: Summary[]
  later: Summary[]
  /** False where the address asks for an older page alone: a list then, not a front. */
  whole: boolean
}

/** The front: lead and opinion, secondary stories, a group a section, and what is left. */
export function Front({ opening, later, whole }: Props) {
  const { newsroom, words } = useSite()
  if (!whole) return <OlderFront stories={[...opening, ...later]} />
  const { lead, related, opinion, secondary, groups, rest } = arrange(opening, newsroom.sections)
  return (
    <div className={styles.front}>
      <section className={styles.top} aria-label={words.topStories} data-opinion={opinion.length > 0}>
        {lead && <Lead story={lead} related={related} />}
        {opinion.length > 0 && <OpinionColumn stories={opinion} />}
      </section>
      {secondary.length > 0 && (
        <Group name={words.moreTopStories} quiet>
          <StoryColumns stories={secondary} summary />
        </Group>
      )}
      {groups.map(({ section, stories }) => (
        <Group key={section.slug} name={section.name} to={paths.section.to(section.slug)}>
          <StoryColumns stories={stories} summary={stories.length < 4} />
        </Group>
      ))}
      {rest.length + later.length > 0 && (
        <Group name={words.moreStories}>
          <River stories={[...rest, ...later]} />
        </Group>
      )}
    </div>
  )
}

function OlderFront({ stories }: { stories: Summary[] }) {
  const { words } = useSite()
  return (
    <div className={styles.older}>
      <h1 tabIndex={-1}>{words.moreStories}</h1>
      <River stories={stories} level={2} />
    </div>
  )
}
