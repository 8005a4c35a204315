import { useQuery } from '@tanstack/react-query'
import { Related } from '../../components/article/Related.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { sectionNameOf } from '../../components/sectionNameOf.ts'
import type { Summary } from '../../model/Article.ts'
import { relatedQuery } from '../../queries/relatedQuery.ts'
import { useSource } from '../../queries/SourceContext.ts'
import { fill } from '../../wording/words.ts'

/** Other stories beside an article; while they wait, or fail, nothing. */
export function RelatedStories({ story }: { story: Summary }) {
  const { newsroom, words } = useSite()
  const { data } = useQuery(relatedQuery(useSource(), story))
  if (!data) return null
  const { by, subject, stories } = data
  const name = by === 'section' ? sectionNameOf(subject, newsroom) : subject.name
  return <Related name={fill(words.moreOn, { name })} stories={stories} />
}
