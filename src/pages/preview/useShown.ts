import { useCallback, useEffect } from 'react'
import type { Desk, Draft } from './desk/desk.ts'
import type { View } from './view.ts'

/** Tells the content system what is on the screen; gives what tells it how far down the frames are, 0 to 1. */
export function useShown(desk: Desk, { revision }: Draft, { device }: View) {
  useEffect(() => desk.rendered(revision), [desk, revision])
  useEffect(() => desk.sendShown({ device }), [desk, device])
  return useCallback((scroll: number) => desk.sendShown({ device, scroll }), [desk, device])
}
