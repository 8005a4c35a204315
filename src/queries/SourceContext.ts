import { createContext, use } from 'react'
import type { Source } from '../sources/source.ts'

export const SourceContext = createContext<Source | undefined>(undefined)

/** The one source that this site reads. */
export function useSource(): Source {
  const source = use(SourceContext)
  if (!source) throw new Error('There is no <SourceContext> around.')
  return source
}
