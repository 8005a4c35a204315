import type { Measured, SiteName } from './measure.ts'
import type { Heap } from './measureHeap.ts'
import type { Load, Scores, Throttling } from './measureLoad.ts'
import type { Navigation } from './measureNavigation.ts'
import type { Press } from './measurePress.ts'
import { medians } from './median.ts'
import { type PageName, pageNames } from './readOptions.ts'

type Both<Of> = Record<SiteName, Of>

/** A load, and how many elements the page consists of. */
export type PageLoad = Load & { nodes: number }

/** What was measured, each figure as the median of its runs, the two sites side by side. */
export type Figures = {
  loads: ({ page: PageName; throttling: Throttling } & Both<PageLoad>)[]
  scores: { page: PageName; scores: Scores }[]
  walks: Both<Navigation>
  press: Press
  heap: Heap
}

export function figuresOf({ loads, nodes, scores, navigations, presses, heap }: Measured): Figures {
  const pages = pageNames.filter(name => loads.some(({ page }) => page === name))
  const of = (page: PageName, throttling: Throttling, site: SiteName): PageLoad => {
    const some = loads.filter(one => one.page === page && one.throttling === throttling && one.site === site)
    const count = nodes.find(one => one.page === page && one.site === site)?.nodes ?? Number.NaN
    return { ...medians(some.map(({ load }) => load)), nodes: count }
  }
  const walks = (site: SiteName) =>
    medians(navigations.filter(one => one.site === site).map(({ navigation }) => navigation))
  return {
    loads: (['simulate', 'devtools'] as const).flatMap(throttling =>
      pages.map(page => ({
        ...{ page, throttling },
        plain: of(page, throttling, 'plain'),
        dateline: of(page, throttling, 'dateline'),
      })),
    ),
    // The other marks do not change from run to run; that for speed does.
    scores: scores.map(({ page, scores }) => {
      const { score } = of(page, 'simulate', 'dateline')
      return { page, scores: { ...scores, performance: { ...scores.performance, score } } }
    }),
    walks: { plain: walks('plain'), dateline: walks('dateline') },
    press: medians(presses),
    heap,
  }
}
