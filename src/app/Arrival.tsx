import type { ReactNode } from 'react'
import { useArrival } from './useArrival.ts'
import { useOwnHead } from './useOwnHead.ts'

/** Around the site where it is the page a browser shows: scroll, focus and history are the reader's, never a frame's. */
export function Arrival({ children }: { children: ReactNode }) {
  useArrival()
  useOwnHead()
  return children
}
