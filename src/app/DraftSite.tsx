import { notifyManager, type QueryClient } from '@tanstack/react-query'
import { useLayoutEffect, useMemo, useState } from 'react'
import { MemoryRouter } from 'react-router'
import type { Site } from '../components/SiteContext.ts'
import type { Article } from '../model/Article.ts'
import { articleQuery } from '../queries/articleQuery.ts'
import { draftSource } from '../queries/draftSource.ts'
import { makeQueryClient } from '../queries/queryClient.ts'
import type { Source } from '../sources/source.ts'
import { App } from './App.tsx'

type Props = {
  site: Site
  live: Source
  base: string
  /** The address of the site to show, as `paths` builds it. */
  path: string
  draft: Article
  /** Told when the pages show the draft that was handed in. */
  onShown?: () => void
}

/** The readers' site at one address, the very same pages, with a draft in its place: what a frame of the preview shows. */
export function DraftSite({ site, live, base, path, draft, onShown }: Props) {
  const [shown] = useState(() => open(live, draft))
  useLayoutEffect(() => {
    shown.put(draft)
    // The pages hear of the draft in their turn; this comes after them.
    if (onShown) notifyManager.schedule(onShown)
  }, [shown, draft, onShown])
  const entries = useMemo(() => [base + path.slice(1)], [base, path])
  return (
    <MemoryRouter key={path} basename={base} initialEntries={entries}>
      <App site={site} source={shown.source} client={shown.client} />
    </MemoryRouter>
  )
}

function open(live: Source, first: Article) {
  let current: Article | undefined
  const client: QueryClient = makeQueryClient()
  const source = draftSource(live, () => current ?? first)
  /** Puts a newer draft in place of the older one, without asking for anything and without building the page anew. */
  const put = (draft: Article) => {
    if (draft === current) return
    current = draft
    client.setQueryData(articleQuery(source, draft.slug).queryKey, draft)
    void client.invalidateQueries({ queryKey: ['list'] })
  }
  put(first)
  return { client, source, put }
}
