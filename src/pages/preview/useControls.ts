import { useCallback, useEffect, useState } from 'react'
import type { Controls, Desk } from './desk/desk.ts'
import { firstView, type View } from './view.ts'

/** What the controls say, and what changes them: the editor, or the content system that shows the preview. */
export function useControls(desk: Desk) {
  const [view, setView] = useState(firstView)
  const change = useCallback((some: Partial<View>) => setView(before => ({ ...before, ...some })), [])
  useEffect(() => desk.onSet(controls => change(viewOf(controls))), [desk, change])
  return [view, change] as const
}

function viewOf({ view, device, theme, dir, scale, now }: Controls): Partial<View> {
  return {
    ...(view && { show: view }),
    ...(device && { device }),
    ...(theme && { theme }),
    ...(dir && { direction: dir }),
    ...(scale && { scale }),
    ...(now !== undefined && { asOf: now ?? 'now' }),
  }
}
