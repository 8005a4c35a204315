import { type ReactNode, startTransition, useLayoutEffect, useState } from 'react'
import { Router, UNSAFE_createBrowserHistory } from 'react-router'
import { afterFrame } from './afterFrame.ts'
import { rememberPlace, savePlaces } from './places.ts'
import { reveal } from './reveal.ts'

/** `basename` ends in a slash. */
type Props = { basename: string; children: ReactNode }

/**
 * The site in the history of a browser, which remembers where the reader was on each page. A page that stands ready is
 * shown first; React hears of it after the frame that shows it.
 */
export function SiteRouter({ basename, children }: Props) {
  const [navigator] = useState(() => UNSAFE_createBrowserHistory({ v5Compat: true }))
  const [{ location, action }, arrive] = useState(() => ({
    location: navigator.location,
    action: navigator.action,
  }))
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual'
    let here = navigator.location
    const leave = () => rememberPlace(here.key)
    const leaveSite = () => {
      leave()
      savePlaces()
    }
    const stop = navigator.listen(({ location, action }) => {
      leave()
      here = location
      const follow = () => {
        if (here === location) startTransition(() => arrive({ location, action }))
      }
      const at = { ...location, pathname: location.pathname.slice(basename.length - 1) }
      if (reveal(at, action === 'POP')) afterFrame(follow)
      else follow()
    })
    addEventListener('pagehide', leaveSite)
    return () => {
      stop()
      removeEventListener('pagehide', leaveSite)
    }
  }, [navigator, basename])
  return (
    <Router basename={basename} location={location} navigationType={action} navigator={navigator}>
      {children}
    </Router>
  )
}
