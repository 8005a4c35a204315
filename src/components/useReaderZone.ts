import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** The zone of the reader's device; undefined in a first render that must be the same for everybody. */
export function useReaderZone(): string | undefined {
  return useSyncExternalStore(
    never,
    () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    () => undefined,
  )
}
