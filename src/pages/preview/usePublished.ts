import { useQuery } from '@tanstack/react-query'
import type { Article } from '../../model/Article.ts'
import { articleQuery } from '../../queries/articleQuery.ts'
import { useSource } from '../../queries/SourceContext.ts'

/** What readers have at this address now; undefined where they have nothing, or it is not known yet. */
export function usePublished(slug: string, handedIn: Article | undefined): Article | undefined {
  const source = useSource()
  const { data } = useQuery({ ...articleQuery(source, slug), enabled: handedIn === undefined })
  return handedIn ?? data
}
