import { useQuery, useQueryClient } from '@tanstack/react-query'
import { use, useDeferredValue } from 'react'
import { AtOnceContext } from '../../components/AtOnceContext.ts'
import { ArticleView } from '../../components/article/ArticleView.tsx'
import { Failed } from '../../components/Failed.tsx'
import { Missing } from '../../components/Missing.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { useSite } from '../../components/SiteContext.ts'
import { articleQuery, knownSummary } from '../../queries/articleQuery.ts'
import { failureOf } from '../../queries/failureOf.ts'
import { useSource } from '../../queries/SourceContext.ts'
import { RelatedStories } from './RelatedStories.tsx'

/** Blocks that fill the first screen of a story. */
const opening = 6

const lost = ['missing', 'notListed', 'gone']

/** One article. What a list already said of it shows at once; the text follows. */
export function ArticlePage({ slug }: { slug: string }) {
  const { newsroom, words } = useSite()
  const { data, error, refetch } = useQuery(articleQuery(useSource(), slug))
  const known = knownSummary(useQueryClient(), slug)
  const isWhole = useDeferredValue(true, use(AtOnceContext))
  const failure = error ? failureOf(error) : undefined
  if (!data && failure && lost.includes(failure.kind))
    return <Missing headline={failure.kind === 'gone' ? words.gone : undefined} />
  const story = data && !isWhole ? { ...data, body: data.body.slice(0, opening) } : (data ?? known)
  const problem = !data && failure && (
    <Failed headline={words.articleFailed} failure={failure} retry={refetch} level={story ? 2 : 1} />
  )
  if (!story) return problem || <Placeholder kind="article" />
  return (
    <>
      <title>{`${story.headline || words.untitled} – ${newsroom.name}`}</title>
      <ArticleView
        story={story}
        waiting={problem || <Placeholder kind="body" />}
        related={isWhole && <RelatedStories key={slug} story={story} />}
      />
    </>
  )
}
