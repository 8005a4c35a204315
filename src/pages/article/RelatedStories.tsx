import { useQuery } from '@tanstack/react-query'
import { Related } from '../../components/article/Related.tsx'
import { useSite } from '../../components/SiteContext.ts'
import type { Summary } from '../../model/Article.ts'
import { listQuery } from '../../queries/listQuery.ts'
import { useSource } from '../../queries/SourceContext.ts'
import { fill } from '../../wording/words.ts'

const most = 4

/** Up to four other stories of the article's first topic, or of its section; while they wait, or fail, nothing. */
export function RelatedStories({ story }: { story: Summary }) {
  const { words } = useSite()
  const source = useSource()
  const [topic] = story.topics
  const subject = topic ?? story.section
  const selection = { by: topic ? ('topic' as const) : ('section' as const), slug: subject?.slug ?? '' }
  const { data } = useQuery({ ...listQuery(source, selection, 1), enabled: Boolean(subject) })
  if (!subject || !data) return null
  const stories = data.articles.filter(({ slug }) => slug !== story.slug).slice(0, most)
  return <Related name={fill(words.moreOn, { name: subject.name })} stories={stories} />
}
