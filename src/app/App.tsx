import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'
import { Route, Routes } from 'react-router'
import { Placeholder } from '../components/Placeholder.tsx'
import { type Site, SiteContext } from '../components/SiteContext.ts'
import { SourceContext } from '../queries/SourceContext.ts'
import type { Source } from '../sources/source.ts'
import { routes } from './routes.ts'
import { Shell } from './Shell.tsx'

export type SitePage = { pattern: string; Page: ComponentType }

const lazyPages: SitePage[] = routes.map(({ pattern, load }) => ({
  pattern,
  Page: lazy(async () => ({ default: await load() })),
}))

type Props = {
  site: Site
  source: Source
  client: QueryClient
  /** The pages with their code at hand, for a build; readers load the code of a page when they first need it. */
  pages?: SitePage[]
}

/** The whole site under whatever router it is given. */
export function App({ site, source, client, pages = lazyPages }: Props) {
  return (
    <QueryClientProvider client={client}>
      <SiteContext value={site}>
        <SourceContext value={source}>
          <Shell>
            <Suspense fallback={<Placeholder kind="list" />}>
              <Routes>
                {pages.map(({ pattern, Page }) => (
                  <Route key={pattern} path={pattern} element={<Page />} />
                ))}
              </Routes>
            </Suspense>
          </Shell>
        </SourceContext>
      </SiteContext>
    </QueryClientProvider>
  )
}
