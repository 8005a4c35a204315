import type { SourceSettings } from '../model/Newsroom.ts'

/** What searches: the source's server in all its stories, or this device in the lists it goes through. */
export type Searches = 'server' | 'device'

export const searchesOf = ({ answers }: SourceSettings): Searches =>
  answers?.includes('search') ? 'server' : 'device'
