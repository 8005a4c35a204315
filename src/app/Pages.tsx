import { Activity, type ComponentType, memo, useLayoutEffect, useMemo, useRef, useState } from 'react'
import {
  type Location,
  NavigationType,
  Route,
  Routes,
  UNSAFE_LocationContext,
  useLocation,
} from 'react-router'
import { AtOnceContext } from '../components/AtOnceContext.ts'
import { Guard } from '../components/Guard.tsx'
import { PageFailed } from './PageFailed.tsx'

export type SitePage = { pattern: string; Page: ComponentType }

const most = 3

/**
 * The page at the reader’s address. The last ones before it are kept as they were, outside the document, so that going
 * back shows them without making them again.
 */
export function Pages({ pages }: { pages: SitePage[] }) {
  const location = useLocation()
  const [before, setBefore] = useState<Location[]>([])
  const at =
    before.find(({ key, pathname }) => key === location.key && pathname === location.pathname) ?? location
  const [first] = useState(location)
  const kept =
    before.at(-1) === at
      ? before
      : [...before.filter(({ pathname }) => pathname !== at.pathname), at].slice(-most)
  if (kept !== before) setBefore(kept)
  return kept.map(one => (
    <Kept key={one.pathname} at={one} shown={one === at} pages={pages} atOnce={one === first} />
  ))
}

type KeptProps = { at: Location; shown: boolean; pages: SitePage[]; atOnce: boolean }

/** A page that is in the document only while it is shown; hidden, it listens to nothing. */
const Kept = memo(function Kept({ at, shown, pages, atOnce }: KeptProps) {
  const place = useRef<HTMLDivElement>(null)
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const [outer, inner] = [place.current, page.current]
    if (!shown || !outer || !inner) return
    if (!inner.isConnected) outer.append(inner)
    return () => inner.remove()
  }, [shown])
  const content = useMemo(
    () => (
      <UNSAFE_LocationContext value={{ location: at, navigationType: NavigationType.Pop }}>
        <AtOnceContext value={atOnce}>
          <Guard instead={<PageFailed />}>
            <Routes>
              {pages.map(({ pattern, Page }) => (
                <Route key={pattern} path={pattern} element={<Page />} />
              ))}
            </Routes>
          </Guard>
        </AtOnceContext>
      </UNSAFE_LocationContext>
    ),
    [at, pages, atOnce],
  )
  return (
    <div ref={place}>
      <div ref={page}>
        <Activity mode={shown ? 'visible' : 'hidden'}>{content}</Activity>
      </div>
    </div>
  )
})
