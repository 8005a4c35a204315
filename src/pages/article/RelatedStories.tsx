import { useQuery } from '@tanstack/react-query'
import { Related } from '../../components/article/Related.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { sectionNameOf } from '../../components/sectionNameOf.ts'
import type { Subject, Summary } from '../../model/Article.ts'
import { listQuery } from '../../queries/listQuery.ts'
import { useSource } from '../../queries/SourceContext.ts'
import { fill } from '../../wording/words.ts'

const most = 4

/**
 * Up to four other stories of the article's first topic or, where it is the only one there, of its section.
 * While they wait, or fail, nothing.
 */
export function RelatedStories({ story }: { story: Summary }) {
  const { newsroom, words } = useSite()
  const [topic] = story.topics
  const byTopic = useOthers('topic', topic, story)
  const bySection = useOthers('section', topic && byTopic?.length !== 0 ? undefined : story.section, story)
  const { section } = story
  const name = byTopic?.length ? topic?.name : section && sectionNameOf(section, newsroom)
  const stories = byTopic?.length ? byTopic : bySection
  if (!name || !stories) return null
  return <Related name={fill(words.moreOn, { name })} stories={stories.slice(0, most)} />
}

/** The other stories of a subject; undefined while they are not here, or when there is no subject. */
function useOthers(by: 'topic' | 'section', subject: Subject | undefined, story: Summary) {
  const selection = { by, slug: subject?.slug ?? '' }
  const { data } = useQuery({ ...listQuery(useSource(), selection, 1), enabled: Boolean(subject) })
  return data?.articles.filter(({ slug }) => slug !== story.slug)
}
