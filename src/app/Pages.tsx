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
 * The page at the reader’s address. The last ones before it are kept as they were, laid out and out of sight, so that
 * going back shows them without making them again.
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
  // In an order that stays: what moves in the document loses its layout.
  return [...kept]
    .sort((one, other) => (one.pathname < other.pathname ? -1 : 1))
    .map(one => <Kept key={one.pathname} at={one} shown={one === at} pages={pages} atOnce={one === first} />)
}

type KeptProps = { at: Location; shown: boolean; pages: SitePage[]; atOnce: boolean }

/** Hidden, a page keeps its layout, listens to nothing, and is there for nobody: see `hidden` in base.css. */
const Kept = memo(function Kept({ at, shown, pages, atOnce }: KeptProps) {
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (shown || !page.current) return
    // React writes `display: none`, with which the layout is lost.
    for (const part of page.current.querySelectorAll<HTMLElement>(':scope > *')) part.style.display = ''
    // What plays in a frame ends.
    for (const frame of page.current.querySelectorAll('iframe')) frame.replaceWith(frame)
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
    <div className="kept" hidden={!shown} ref={page}>
      <Activity mode={shown ? 'visible' : 'hidden'}>{content}</Activity>
    </div>
  )
})
