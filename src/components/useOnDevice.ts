import { startTransition, use, useEffect, useState } from 'react'
import { AtOnceContext } from './AtOnceContext.ts'
import { useSite } from './SiteContext.ts'

/**
 * What only the reader’s device knows. Undefined in the first render of a page that the build may have written, so that
 * no markup depends on it; React then renders it anew piece by piece, and the page answers meanwhile. Both functions
 * are the same in every render.
 */
export function useOnDevice<Value>(read: () => Value, subscribe?: Subscribe): Value | undefined {
  const { madeAt } = useSite()
  const isWritten = use(AtOnceContext) && madeAt !== undefined
  const [value, setValue] = useState(() => (isWritten ? undefined : read()))
  useEffect(() => {
    const renew = () => startTransition(() => setValue(read))
    renew()
    return subscribe?.(renew)
  }, [read, subscribe])
  return value
}

/** Calls the listener at each change, until what it gives back is called. */
type Subscribe = (listener: () => void) => () => void
