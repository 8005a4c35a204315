import { useQuery } from '@tanstack/react-query'
import { type ReactNode, Suspense } from 'react'
import { useLocation } from 'react-router'
import { Placeholder } from '../components/Placeholder.tsx'
import { useSite } from '../components/SiteContext.ts'
import { Footer } from '../components/shell/Footer.tsx'
import { Masthead } from '../components/shell/Masthead.tsx'
import { SectionNav } from '../components/shell/SectionNav.tsx'
import { SiteLine } from '../components/shell/SiteLine.tsx'
import { useNow } from '../components/useNow.ts'
import { paths } from '../paths.ts'
import { latestQuery } from '../queries/latestQuery.ts'
import { useSource } from '../queries/SourceContext.ts'
import { latestOf } from '../wording/stamp.ts'
import styles from './Shell.module.css'

type Props = {
  /** True where a build has all that stands around the page already. */
  bare?: boolean
  children: ReactNode
}

/** What stands around every page: the site line, the name, the sections and the foot. */
export function Shell({ bare, children }: Props) {
  const { words } = useSite()
  const { pathname } = useLocation()
  return (
    <>
      {!bare && (
        <a className={styles.skip} href="#main">
          {words.skip}
        </a>
      )}
      {!bare && (
        <header>
          <LatestLine />
          <Masthead large={pathname === paths.front.to()} />
          <SectionNav at={pathname} />
        </header>
      )}
      <main id="main" className={`page ${styles.main}`} tabIndex={-1}>
        <Suspense fallback={<Placeholder kind="list" />}>{children}</Suspense>
      </main>
      {!bare && <Footer />}
    </>
  )
}

function LatestLine() {
  const source = useSource()
  const now = useNow()
  const { data, isPending } = useQuery(latestQuery(source))
  return <SiteLine latest={data && (data.updated ?? latestOf(data.dates, now))} pending={isPending} />
}
