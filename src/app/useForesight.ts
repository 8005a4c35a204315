import type { QueryClient } from '@tanstack/react-query'
import { startTransition, useEffect, useMemo, useState } from 'react'
import { useHref, useLocation } from 'react-router'
import { idle } from '../idle.ts'
import { paths } from '../paths.ts'
import { makePrefetcher } from '../queries/prefetcher.ts'
import { shownElements } from '../shownElements.ts'
import type { Source } from '../sources/source.ts'
import { isOnScreen } from './isOnScreen.ts'
import { routeAt } from './routeAt.ts'
import { routes } from './routes.ts'

const hover = 65
const atRest = 3

/**
 * Loads the code of a page, and the story where it is one, before a link to it is followed: after 65 ms under the pointer,
 * with the focus, at the touch or the press. Of a list, the first three stories in view too, once all is quiet. Nothing of it where
 * the reader saves data or the connection is slow. Gives the path of the story that is there and seems to be next.
 */
export function useForesight(client: QueryClient, source: Source): string | undefined {
  const base = useHref('/')
  const { key, pathname } = useLocation()
  const [next, setNext] = useState<string>()
  const prefetcher = useMemo(() => makePrefetcher(client, source), [client, source])
  const foresee = useMemo(
    () => (link: HTMLAnchorElement) => {
      if (link.origin !== location.origin || !link.pathname.startsWith(base)) return
      const path = link.pathname.slice(base.length - 1)
      routeAt(routes, path)
        ?.route.load()
        .catch(() => {})
      const slug = storyAt(path)
      return slug && prefetcher.want(slug)?.then(() => path)
    },
    [base, prefetcher],
  )

  useEffect(() => {
    let latest: unknown
    return watchIntent(async link => {
      latest = link
      const path = await foresee(link)
      if (latest === link) startTransition(() => setNext(path))
    })
  }, [foresee])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is a new key or path
  useEffect(() => {
    prefetcher.turnPage()
    setNext(undefined)
    if (storyAt(pathname) !== undefined) return
    let isHere = true
    void rest()
    async function rest() {
      do await idle()
      while (isHere && client.isFetching() > 0)
      if (isHere && !isSparing()) storiesInView().forEach(foresee)
    }
    return () => {
      isHere = false
    }
  }, [key, pathname, client, prefetcher, foresee])
  return next
}

const storyAt = (path: string) => routeAt([paths.article], path)?.slug

/** True where the reader saves data or has a connection on which each byte is waited for. */
function isSparing(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } }
  return Boolean(connection?.saveData) || /2g/.test(connection?.effectiveType ?? '')
}

/** Tells of each link that the reader seems about to follow. */
function watchIntent(foresee: (link: HTMLAnchorElement) => void): () => void {
  const watching = new AbortController()
  const { signal } = watching
  let timer: ReturnType<typeof setTimeout>
  const on = (
    name: 'pointerover' | 'focusin' | 'pointerdown' | 'click',
    then: (link: HTMLAnchorElement) => void,
  ) =>
    addEventListener(
      name,
      ({ target }) => {
        clearTimeout(timer)
        const link = target instanceof Element && target.closest('a')
        if (link && !isSparing()) then(link)
      },
      { signal, passive: true },
    )
  on('pointerover', link => {
    timer = setTimeout(foresee, hover, link)
  })
  on('focusin', foresee)
  // A press that nothing came before need not wait until its page is made.
  on('click', foresee)
  // Once the press has been painted. Chromium holds timers for 100 ms under a finger, but not frames.
  on('pointerdown', link => {
    requestAnimationFrame(() => requestAnimationFrame(() => foresee(link)))
  })
  return () => {
    clearTimeout(timer)
    watching.abort()
  }
}

/** The first stories of a list that are on the screen. */
function storiesInView(): HTMLAnchorElement[] {
  return [...shownElements<HTMLAnchorElement>('main a[data-slug]')].filter(isOnScreen).slice(0, atRest)
}
