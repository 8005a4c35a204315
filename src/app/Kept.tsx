import { Activity, type ComponentType, memo, useLayoutEffect, useMemo, useRef } from 'react'
import { type Location, NavigationType, UNSAFE_LocationContext } from 'react-router'
import { AtOnceContext } from '../components/AtOnceContext.ts'
import { Guard } from '../components/Guard.tsx'
import { layOut } from '../layOut.ts'
import { PageFailed } from './PageFailed.tsx'
import { routeAt } from './routeAt.ts'

/** A page of the site under the pattern of its addresses; `slug` tells which one it is of. */
export type SitePage = { pattern: string; Page: ComponentType<{ slug: string }> }

type Props = { at: Location; shown: boolean; pages: SitePage[]; atOnce: boolean }

/** A page that stays: hidden, it keeps its layout, listens to nothing, and is there for nobody (`hidden` in base.css). */
export const Kept = memo(function Kept({ at, shown, pages, atOnce }: Props) {
  const page = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const element = page.current
    if (shown || !element) return
    keepLayout(element)
    // What plays in a frame ends.
    for (const frame of element.querySelectorAll('iframe')) frame.replaceWith(frame)
    let isAway = true
    // Once it is shown, its own parts see to that (`useLater`).
    const again = () => layOut(partsOf(element), () => isAway)
    const made = new MutationObserver(async () => {
      if (!keepLayout(element)) return
      await again()
      // Laid out for the first time, it asks for its fonts.
      await document.fonts.ready
      void again()
    })
    made.observe(element, { attributeFilter: ['style'], subtree: true })
    return () => {
      isAway = false
      made.disconnect()
    }
  }, [shown])
  const content = useMemo(() => {
    const { route, slug } = routeAt(pages, at.pathname) ?? {}
    return (
      <UNSAFE_LocationContext value={{ location: at, navigationType: NavigationType.Pop }}>
        <AtOnceContext value={atOnce}>
          <Guard instead={<PageFailed />}>{route && <route.Page slug={slug ?? ''} />}</Guard>
        </AtOnceContext>
      </UNSAFE_LocationContext>
    )
  }, [at, pages, atOnce])
  return (
    <div className="kept" data-path={at.pathname} hidden={!shown} ref={page}>
      <Activity mode={shown ? 'visible' : 'hidden'}>{content}</Activity>
    </div>
  )
})

/** React writes `display: none` on what it hides, with which the layout is lost: takes it back, and tells if it was there. */
function keepLayout({ children }: HTMLElement): boolean {
  let wasHidden = false
  for (const { style } of children as HTMLCollectionOf<HTMLElement>) {
    wasHidden ||= style.display !== ''
    style.display = ''
  }
  return wasHidden
}

/** What is laid out of a page that was made out of sight: the page without the pieces that wait, and each of them. */
function partsOf({ firstElementChild: page }: HTMLElement): HTMLElement[] {
  return page ? [page as HTMLElement, ...page.querySelectorAll<HTMLElement>('.pieces > *')] : []
}
