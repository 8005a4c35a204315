import { useSyncExternalStore } from 'react'
import { now } from '../clock.ts'

const minute = 60_000
const listeners = new Set<() => void>()
let latest: number | undefined
let timer: ReturnType<typeof setInterval> | undefined

function tick() {
  const time = now()
  if (document.visibilityState === 'hidden' || (latest !== undefined && time <= latest)) return
  latest = time
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  if (listeners.size === 1) {
    timer = setInterval(tick, minute)
    document.addEventListener('visibilitychange', tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    document.removeEventListener('visibilitychange', tick)
    latest = undefined
  }
}

/**
 * The time in milliseconds since 1970, renewed each minute while the page is visible; it never runs backwards.
 * Undefined in the first render of a page that was rendered before, so that no markup depends on a clock.
 */
export function useNow(): number | undefined {
  return useSyncExternalStore(
    subscribe,
    () => (latest ??= now()),
    () => undefined,
  )
}
