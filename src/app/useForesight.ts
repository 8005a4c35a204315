import type { QueryClient } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { matchRoutes, useHref, useLocation } from 'react-router'
import { heroSizes } from '../components/article/heroSizes.ts'
import { paths } from '../paths.ts'
import { makePrefetcher } from '../queries/prefetcher.ts'
import { shownElements } from '../shownElements.ts'
import type { Source } from '../sources/source.ts'
import { isOnScreen } from './isOnScreen.ts'
import { routes } from './routes.ts'

const hover = 65
const quiet = 200
const atRest = 3
const known = routes.map(({ pattern, load }) => ({ path: pattern, load }))

/**
 * Loads the code of a page, and the story where it is one, before a link to it is followed: after 65 ms under the pointer,
 * with the focus, at the touch. Of a list, the first three stories in view too, once all is quiet. Nothing of it where
 * the reader saves data or the connection is slow.
 */
export function useForesight(client: QueryClient, source: Source): void {
  const base = useHref('/')
  const { key, pathname } = useLocation()
  const prefetcher = useMemo(() => makePrefetcher(client, source), [client, source])
  const foresee = useMemo(
    () => (link: HTMLAnchorElement) => {
      const [match] =
        (link.origin === location.origin && !isSparing() && matchRoutes(known, link, base)) || []
      if (!match) return false
      match.route.load().catch(() => {})
      if (match.route.path === paths.article.pattern) prefetcher.want(match.params.slug ?? '')
      return true
    },
    [base, prefetcher],
  )

  useEffect(() => watchIntent(foresee), [foresee])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is a new key or path
  useEffect(() => {
    prefetcher.turnPage()
    if (matchRoutes(known, pathname)?.[0]?.route.path === paths.article.pattern) return
    let timer = setTimeout(rest, quiet)
    function rest() {
      if (client.isFetching() > 0) timer = setTimeout(rest, quiet)
      else storiesInView().forEach(foresee)
    }
    return () => clearTimeout(timer)
  }, [key, pathname, client, prefetcher, foresee])
}

/** True where the reader saves data or has a connection on which each byte is waited for. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  return Boolean(connection?.saveData) || /2g/.test(connection?.effectiveType ?? '')
}

/** Tells of each link that the reader seems about to follow. */
function watchIntent(foresee: (link: HTMLAnchorElement) => boolean): () => void {
  const watching = new AbortController()
  const { signal } = watching
  let timer: ReturnType<typeof setTimeout>
  const on = (name: 'pointerover' | 'focusin' | 'pointerdown', then: (link: HTMLAnchorElement) => void) =>
    addEventListener(
      name,
      ({ target }) => {
        clearTimeout(timer)
        const link = target instanceof Element && target.closest('a')
        if (link) then(link)
      },
      { signal, passive: true },
    )
  on('pointerover', link => {
    timer = setTimeout(foresee, hover, link)
  })
  on('focusin', foresee)
  // After the press has been painted.
  on('pointerdown', link => {
    setTimeout(() => foresee(link) && fetchPicture(link))
  })
  return () => {
    clearTimeout(timer)
    watching.abort()
  }
}

/** The first stories of a list that are on the screen. */
function storiesInView(): HTMLAnchorElement[] {
  const links = shownElements<HTMLAnchorElement>('main a[data-slug]')
  const seen: HTMLAnchorElement[] = []
  for (const link of links) if (seen.length < atRest && isOnScreen(link)) seen.push(link)
  return seen
}

/** The card’s picture as wide as its article will show it, after everything else. */
function fetchPicture(link: HTMLAnchorElement): void {
  const picture = link.closest('article')?.querySelector('picture')?.cloneNode(true)
  if (!(picture instanceof HTMLElement)) return
  for (const part of picture.querySelectorAll<HTMLImageElement | HTMLSourceElement>('source, img'))
    if (part.sizes) part.sizes = heroSizes
  const image = picture.querySelector('img')
  if (image) Object.assign(image, { fetchPriority: 'low', loading: 'eager' })
}
