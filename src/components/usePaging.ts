import { useLocation, useSearchParams } from 'react-router'

/** Which pages of a list stand on the screen; they count from 1. */
export type Paging = {
  first: number
  last: number
  /** The address of a page of the same list. */
  to: (page: number) => string
}

/**
 * The address says the last page shown (`?page=3`); the history entry remembers the first one (`state.from`), so that
 * a list that was lengthened is whole again after going back, and a shared address opens with its own page.
 */
export function usePaging(): Paging {
  const [parameters] = useSearchParams()
  const { state } = useLocation()
  const page = Number(parameters.get('page'))
  const last = Number.isSafeInteger(page) && page > 0 ? page : 1
  const from = Number(state?.from)
  const to = (page: number) => {
    const others = new URLSearchParams(parameters)
    others.set('page', String(page))
    return `?${others}`
  }
  return { first: from >= 1 && from < last ? from : last, last, to }
}
