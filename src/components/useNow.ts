import { createContext, use } from 'react'
import { now } from '../clock.ts'
import { useOnDevice } from './useOnDevice.ts'

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

const read = () => (latest ??= now())

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

/** A moment that the page pretends it is, in milliseconds since 1970; without one the clock counts. */
export const AsOfContext = createContext<number | undefined>(undefined)

/**
 * The time in milliseconds since 1970, renewed each minute while the page is visible; it never runs backwards.
 * Undefined in the first render of a page that was rendered before (`useOnDevice`).
 * Where the editors' preview shows the page as of another moment, that moment.
 */
export function useNow(): number | undefined {
  const asOf = use(AsOfContext)
  const time = useOnDevice(read, subscribe)
  return asOf ?? time
}
