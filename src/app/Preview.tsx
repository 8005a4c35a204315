import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useCallback } from 'react'
import { type Site, SiteContext } from '../components/SiteContext.ts'
import { PreviewPage } from '../pages/preview/PreviewPage.tsx'
import type { Reader } from '../pages/preview/Reader.ts'
import { SourceContext } from '../queries/SourceContext.ts'
import type { Source } from '../sources/source.ts'
import { DraftSite } from './DraftSite.tsx'

type Props = { site: Site; source: Source; client: QueryClient; base: string }

/** The editors' workspace, which shows drafts in the readers' own pages. */
export function Preview({ site, source, client, base }: Props) {
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
