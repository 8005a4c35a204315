import { type UseQueryResult, useQueries } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Article } from '../../../model/Article.ts'
import { linksOf } from '../../../preflight/linksOf.ts'
import type { LinkFacts } from '../../../preflight/Rule.ts'
import { articleQuery } from '../../../queries/articleQuery.ts'
import { failureOf } from '../../../queries/failureOf.ts'
import { useSource } from '../../../queries/SourceContext.ts'

/** So many links of a draft are followed. */
const most = 50

/** How the links to this site's own articles answer, by their addresses. Links elsewhere are not asked: nothing of a draft goes there. */
export function useLinkFacts(article: Article): Readonly<Record<string, LinkFacts>> {
  const source = useSource()
  const own = useMemo(() => ownLinksOf(article), [article])
  const statuses = useQueries({
    queries: own.map(({ slug }) => articleQuery(source, slug)),
    combine: statusesOf,
  })
  return useMemo(
    () =>
      Object.fromEntries(
        own.flatMap(({ href }, index) => {
          const status = statuses[index]
          return status ? [[href, { status }]] : []
        }),
      ),
    [own, statuses],
  )
}

const ownPage = /^\/article\/([^/?#]+)(?:[?#]|$)/

function ownLinksOf(article: Article): { href: string; slug: string }[] {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '')
  const hrefs = new Set(linksOf(article).map(({ href }) => href))
  return [...hrefs].slice(0, most).flatMap(href => {
    const path = href.startsWith(`${base}/`) ? href.slice(base.length) : href
    const slug = ownPage.exec(path)?.[1]
    return slug ? [{ href, slug: decoded(slug) }] : []
  })
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Only what is certain: an article that is there, and one that its source says is not. */
function statusesOf(results: UseQueryResult<Article>[]): (number | undefined)[] {
  return results.map(({ data, error }) => {
    if (data) return 200
    const kind = error && failureOf(error).kind
    return kind === 'missing' ? 404 : kind === 'gone' ? 410 : undefined
  })
}
