import { useEffect, useState, useSyncExternalStore } from 'react'
import { now } from '../../../clock.ts'
import { useSite } from '../../../components/SiteContext.ts'
import type { Desk, DeskState } from './desk.ts'
import { openDesk } from './openDesk.ts'

/** The desk of this page and what it knows now. It listens while the page is there, and forgets all when it is left. */
export function useDesk(): { desk: Desk; state: DeskState } {
  const { newsroom } = useSite()
  const [desk] = useState(() => openDesk({ newsroom, base: import.meta.env.BASE_URL, now }))
  const state = useSyncExternalStore(desk.subscribe, desk.state, desk.state)
  useEffect(() => desk.start(), [desk])
  return { desk, state }
}
