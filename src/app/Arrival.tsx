import type { QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Source } from '../sources/source.ts'
import { ForeseenContext } from './ForeseenContext.ts'
import { useArrival } from './useArrival.ts'
import { useForesight } from './useForesight.ts'
import { useOwnHead } from './useOwnHead.ts'
import { usePictureTransition } from './usePictureTransition.ts'

type Props = { source: Source; client: QueryClient; children: ReactNode }

/** Around the site where it is the page a browser shows: scroll, focus, history and what comes next are the reader's, never a frame's. */
export function Arrival({ source, client, children }: Props) {
  useArrival()
  useOwnHead()
  usePictureTransition()
  const foreseen = useForesight(client, source)
  return <ForeseenContext value={foreseen}>{children}</ForeseenContext>
}
