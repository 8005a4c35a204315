import { useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { shownElements } from '../shownElements.ts'
import { heighten, type Place, placeOf, rememberPlace, savePlaces } from './places.ts'

const patience = 3000

/**
 * Where the reader is when a page arrives: at the top with the headline in focus – or what is there to be filled in (`data-arrival`) – after going forward, at the
 * same card and offset after going back. A link that only lengthens the page keeps the place (`state.keepPlace`), and a
 * form that was sent leads to the line that counts what was found (`state.counted`).
 */
export function useArrival(): void {
  const { key, state, pathname } = useLocation()
  const type = useNavigationType()
  const first = useRef(true)

  // A layout effect, so that the old page's listeners are gone before the new page moves the window.
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual'
    const remember = () => rememberPlace(key)
    const save = () => {
      remember()
      savePlaces()
    }
    const leaving = new AbortController()
    const { signal } = leaving
    addEventListener('click', remember, { capture: true, signal })
    // Before the router shows another page.
    addEventListener('popstate', remember, { capture: true, signal })
    addEventListener('pagehide', save, { signal })
    return () => leaving.abort()
  }, [key])

  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is a new key or path, nothing else
  useLayoutEffect(() => {
    const opening = first.current
    first.current = false
    if (state?.keepPlace && type !== 'POP')
      return state.counted ? whenThere(['main [data-counted]'], focus) : undefined
    const place = type === 'POP' ? placeOf(key) : undefined
    if (place) return whenTallEnough(place, () => restore(place))
    if (opening) return
    scrollTo(0, 0)
    return whenThere(['main [data-arrival]', 'main h1'], focus)
  }, [key, pathname])
}

const focus = (element: HTMLElement) => element.focus({ preventScroll: true })

function restore({ offset, slug }: Place) {
  scrollTo(0, offset)
  if (!slug) return
  return whenThere([`main a[data-slug="${CSS.escape(slug)}"]`], focus)
}

function whenTallEnough(place: Place, then: () => Undo) {
  const tall = () => {
    heighten(place)
    return document.documentElement.scrollHeight >= place.offset + innerHeight
  }
  return whenChanged(tall, then)
}

function whenThere(selectors: string[], then: (element: HTMLElement) => void) {
  const find = () => selectors.map(selector => shownElements(selector)[0]).find(Boolean) ?? false
  return whenChanged(find, element => void then(element))
}

type Undo = (() => void) | undefined

/** Waits until something is found, three seconds at most, and no longer once the reader moves by hand. */
function whenChanged<Found>(find: () => Found | false, then: (found: Found) => Undo): () => void {
  const waiting = new AbortController()
  const stop = () => waiting.abort()
  const observer = new MutationObserver(attempt)
  const timer = setTimeout(stop, patience)
  let undo: Undo
  function attempt() {
    const found = find()
    if (found === false) return
    stop()
    undo = then(found)
  }
  const { signal } = waiting
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  observer.observe(document.body, { childList: true, subtree: true, attributes: true })
  for (const move of ['wheel', 'touchmove', 'keydown'])
    addEventListener(move, stop, { passive: true, signal })
  attempt()
  return () => {
    stop()
    undo?.()
  }
}
