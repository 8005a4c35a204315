import { useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { shownElements } from '../shownElements.ts'
import { settlePicture } from './pictureTransition.ts'
import { heighten, type Place, placeOf } from './places.ts'
import { wasRevealed } from './reveal.ts'

const patience = 3000

/**
 * Where the reader is when a page arrives: at the top with the headline in focus – or what is there to be filled in (`data-arrival`) – after going forward, at the
 * same card and offset after going back. A link that only lengthens the page keeps the place (`state.keepPlace`), and a
 * form that was sent leads to the line that counts what was found (`state.counted`). What is not there yet is waited for:
 * three seconds at most, and no longer once the reader moves by hand.
 */
export function useArrival(): void {
  const { key, state, pathname } = useLocation()
  const type = useNavigationType()
  const first = useRef(true)

  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is a new key or path, nothing else
  useLayoutEffect(() => {
    const opening = first.current
    first.current = false
    const waiting = new AbortController()
    const { signal } = waiting
    const stop = () => waiting.abort()
    setTimeout(stop, patience)
    for (const move of ['wheel', 'touchmove', 'keydown'])
      addEventListener(move, stop, { passive: true, signal })
    const isThere = wasRevealed(key)
    const place = type === 'POP' ? placeOf(key) : undefined
    if (state?.keepPlace && type !== 'POP') {
      if (state.counted) focusOn(['main [data-counted]'], signal)
    } else if (place) restore(place, isThere, signal)
    else if (!opening) {
      if (!isThere) {
        scrollTo(0, 0)
        settlePicture()
      }
      focusOn(['main [data-arrival]', 'main h1'], signal)
    }
    return stop
  }, [key, pathname])
}

function restore(place: Place, isThere: boolean, signal: AbortSignal): void {
  const { offset, slug } = place
  whenPossible(() => {
    heighten(place)
    if (document.documentElement.scrollHeight < offset + innerHeight) return false
    if (!isThere) scrollTo(0, offset)
    if (slug) focusOn([`main a[data-slug="${CSS.escape(slug)}"]`], signal)
    return true
  }, signal)
}

function focusOn(selectors: string[], signal: AbortSignal): void {
  whenPossible(() => {
    const element = selectors.map(selector => shownElements(selector)[0]).find(Boolean)
    element?.focus({ preventScroll: true })
    return Boolean(element)
  }, signal)
}

/** Tries now, and at each change of the page until it is done. */
function whenPossible(attempt: () => boolean, signal: AbortSignal): void {
  if (attempt()) return
  const observer = new MutationObserver(() => attempt() && stop())
  const stop = () => observer.disconnect()
  observer.observe(document.body, { childList: true, subtree: true, attributes: true })
  signal.addEventListener('abort', stop)
}
