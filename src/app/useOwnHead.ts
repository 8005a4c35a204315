import { useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** What the head of a built page says of that page alone. */
const ofOnePage =
  'link[rel=canonical],link[hreflang],meta[property],meta[name=description],meta[name=author],' +
  'script[type="application/ld+json"]'

/**
 * Takes from the head what the build wrote of the page the reader came to, once another one stands there: browsers share
 * the canonical address, and it would be that of the wrong story.
 */
export function useOwnHead(): void {
  const { pathname } = useLocation()
  const arrived = useRef(pathname)
  useEffect(() => {
    if (pathname === arrived.current) return
    for (const tag of document.head.querySelectorAll(ofOnePage)) tag.remove()
  }, [pathname])
}
