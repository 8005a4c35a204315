import { useLocation } from 'react-router'
import { listPathOf, olderPath, paths } from '../paths.ts'

/** Which pages of a list stand on the screen; they count from 1. */
export type Paging = {
  first: number
  last: number
  /** The address of a page of the same list. */
  to: (page: number) => string
  /** The same where no scripts run: a page that the build made. Undefined for a search, which needs them. */
  plainTo?: (page: number) => string
}

/**
 * The address says the last page shown (`?page=3`); the history entry remembers the first one (`state.from`), so that
 * a list that was lengthened is whole again after going back, and a shared address opens with its own page.
 */
export function usePaging(): Paging {
  const { state, pathname, search } = useLocation()
  const parameters = new URLSearchParams(search)
  const list = listPathOf(pathname)
  const olderPage = list === pathname ? undefined : pathname.split('/').findLast(Boolean)
  const page = Number(parameters.get('page') ?? olderPage)
  const last = Number.isSafeInteger(page) && page > 0 ? page : 1
  const from = Number(state?.from)
  const to = (page: number) => {
    const others = new URLSearchParams(parameters)
    others.set('page', String(page))
    return `${list}?${others}`
  }
  const plainTo = (page: number) => (page === 1 ? list : olderPath(list, page))
  return {
    first: from >= 1 && from < last ? from : last,
    last,
    to,
    ...(list !== paths.search.pattern && { plainTo }),
  }
}
