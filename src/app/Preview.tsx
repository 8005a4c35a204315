import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { type Site, SiteContext } from '../components/SiteContext.ts'
import type { Reader } from '../pages/preview/Reader.ts'
import { PreviewPage } from '../pages/preview/PreviewPage.tsx'
import { SourceContext } from '../queries/SourceContext.ts'
import type { Source } from '../sources/source.ts'
import { DraftSite } from './DraftSite.tsx'
import { openDesk } from './provisionalDesk.ts'

type Props = { site: Site; source: Source; client: QueryClient; base: string }

/** The editors' workspace, which shows drafts in the readers' own pages. */
export function Preview({ site, source, client, base }: Props) {
  const [desk] = useState(openDesk)
  const reader: Reader = useCallback(
    shown => <DraftSite {...shown} live={source} base={base} />,
    [source, base],
  )
  return (
    <QueryClientProvider client={client}>
      <SiteContext value={site}>
        <SourceContext value={source}>
          <PreviewPage desk={desk} reader={reader} base={base} />
        </SourceContext>
      </SiteContext>
    </QueryClientProvider>
  )
}
