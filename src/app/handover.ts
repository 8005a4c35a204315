import type { DehydratedState } from '@tanstack/react-query'

/** What a page made by the build hands to the app that takes it over. */
export type Handover = {
  /** The address the page was made for, as `paths` builds it. */
  path: string
  /** When it was made, in milliseconds since 1970. */
  madeAt: number
  queries: DehydratedState
}

/** The id of the element that holds it, as JSON. */
export const handoverId = 'handover'
