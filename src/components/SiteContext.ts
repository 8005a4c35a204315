import { createContext, use } from 'react'
import type { Newsroom } from '../model/Newsroom.ts'
import type { Words } from '../wording/words.ts'

/** What every component may know of the site it stands in: its settings and its words. */
export type Site = {
  newsroom: Newsroom
  words: Words
  /** When the page was made by the build, in milliseconds since 1970; absent where the browser makes it. */
  madeAt?: number
}

export const SiteContext = createContext<Site | undefined>(undefined)

export function useSite(): Site {
  const site = use(SiteContext)
  if (!site) throw new Error('There is no <SiteContext> around.')
  return site
}
