import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy } from 'react'
import { type Site, SiteContext } from '../components/SiteContext.ts'
import { SourceContext } from '../queries/SourceContext.ts'
import type { Source } from '../sources/source.ts'
import type { SitePage } from './Kept.tsx'
import { Pages } from './Pages.tsx'
import { routes } from './routes.ts'
import { Shell } from './Shell.tsx'

const lazyPages: SitePage[] = routes.map(({ pattern, load }) => ({
  pattern,
  Page: lazy(async () => ({ default: (await load()).Page })),
}))

type Props = {
  site: Site
  source: Source
  client: QueryClient
  /** The pages with their code at hand, for a build; readers load the code of a page when they first need it. */
  pages?: SitePage[]
  /** For a build that has rendered before what stands around the page. */
  bare?: boolean
}

/** The whole site under whatever router it is given. */
export function App({ site, source, client, pages = lazyPages, bare = false }: Props) {
  return (
    <QueryClientProvider client={client}>
      <SiteContext value={site}>
        <SourceContext value={source}>
          <Shell bare={bare}>
            <Pages pages={pages} />
          </Shell>
        </SourceContext>
      </SiteContext>
    </QueryClientProvider>
  )
}
