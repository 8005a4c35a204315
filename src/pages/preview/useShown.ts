import { useCallback, useEffect, useRef } from 'react'
import type { Desk, Draft } from './desk/desk.ts'
import type { View } from './view.ts'

/**
 * Tells the content system what is on the screen. Gives what tells it how far down the frames are, 0 to 1, and that
 * they all show the draft.
 */
export function useShown(desk: Desk, { revision }: Draft, { device }: View) {
  const told = useRef(0)
  const onShown = useCallback(() => {
    if (told.current === revision) return
    told.current = revision
    desk.rendered(revision)
  }, [desk, revision])
  useEffect(() => desk.sendShown({ device }), [desk, device])
  const onScroll = useCallback((scroll: number) => desk.sendShown({ device, scroll }), [desk, device])
  return { onScroll, onShown }
}
