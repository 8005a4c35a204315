import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useCallback, useMemo } from 'react'
import { type Site, SiteContext } from '../components/SiteContext.ts'
import { PreviewPage } from '../pages/preview/PreviewPage.tsx'
import type { Reader } from '../pages/preview/Reader.ts'
import { SourceContext } from '../queries/SourceContext.ts'
import type { Source } from '../sources/source.ts'
import { inAnyLanguage } from '../wording/foreignWords.ts'
import { DraftSite } from './DraftSite.tsx'

type Props = { site: Site; source: Source; client: QueryClient; base: string }

/** The editors' workspace, which shows drafts in the readers' own pages. */
export function Preview({ site: own, source, client, base }: Props) {
  // A draft may be the first of its language.
  const site = useMemo(() => ({ ...own, words: inAnyLanguage(own.words) }), [own])
  const reader: Reader = useCallback(
    shown => <DraftSite {...shown} live={source} base={base} />,
    [source, base],
  )
  return (
    <QueryClientProvider client={client}>
      <SiteContext value={site}>
        <SourceContext value={source}>
          <PreviewPage reader={reader} />
        </SourceContext>
      </SiteContext>
    </QueryClientProvider>
  )
}
