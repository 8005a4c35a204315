import type { QueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { Source } from '../sources/source.ts'
import { ForeseenContext } from './ForeseenContext.ts'
import { watchCards } from './pictureTransition.ts'
import { useArrival } from './useArrival.ts'
import { useForesight } from './useForesight.ts'
import { useOwnHead } from './useOwnHead.ts'

type Props = { source: Source; client: QueryClient; children: ReactNode }

/** Around the site where it is the page a browser shows: scroll, focus, history and what comes next are the reader's, never a frame's. */
export function Arrival({ source, client, children }: Props) {
  useArrival()
  useOwnHead()
  useEffect(watchCards, [])
  const foreseen = useForesight(client, source)
  return <ForeseenContext value={foreseen}>{children}</ForeseenContext>
}
