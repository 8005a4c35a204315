import type { Figures, PageLoad } from './figuresOf.ts'
import type { Scores } from './measureLoad.ts'
import type { Navigation } from './measureNavigation.ts'
import type { Press } from './measurePress.ts'

/** One promise about speed: what was measured, and the most (or the least) it may be. */
export type Budget = { what: string; value: number; most?: number; least?: number }

/** Every promise that these figures can tell of. */
export function budgetsOf({ loads, scores, walks, press, heap }: Figures): Budget[] {
  return [
    ...loads.flatMap(loadBudgets),
    ...scores.flatMap(scoreBudgets),
    ...walkBudgets(walks.dateline),
    ...pressBudgets(press),
    { what: 'heap after 100 navigations to that after 10', value: heap.after100 / heap.after10, most: 1.2 },
  ]
}

type Judged = Omit<PageLoad, 'nodes'>
type Pair = Pick<Figures['loads'][number], 'page' | 'throttling'> & { plain: Judged; dateline: Judged }

/** Of one page and the static one beside it. */
export function loadBudgets({ page, throttling, plain, dateline }: Pair): Budget[] {
  const of = (what: string) => `${page}, ${throttling === 'simulate' ? 'simulated' : 'applied'}: ${what}`
  const script = { what: of('script in kB'), value: dateline.script / 1000, most: 100 }
  return [
    { what: of('LCP to the static page’s'), value: dateline.lcp / plain.lcp, most: 1.1 },
    {
      what: of('Speed Index to the static page’s'),
      value: dateline.speedIndex / plain.speedIndex,
      most: 1.15,
    },
    { what: of('CLS'), value: dateline.cls, most: 0.0004 },
    { what: of('TBT in ms'), value: dateline.tbt, most: 50 },
    ...(page === 'article' ? [script] : []),
  ]
}

/** Of Lighthouse’s marks for one page. */
export function scoreBudgets({ page, scores }: { page: string; scores: Scores }): Budget[] {
  return Object.entries(scores).map(([name, { score, lost }]) => ({
    what: [`${page}: ${name}`, ...lost].join('; '),
    value: score,
    least: 100,
  }))
}

/** Of a walk from the front to a story and back. */
export function walkBudgets({ warmStory, back, moved }: Navigation): Budget[] {
  return [
    { what: 'card to story, fetched ahead, in ms', value: warmStory, most: 100 },
    { what: 'back to the front, in ms', value: back, most: 50 },
    { what: 'back to the front, in pixels off', value: moved, most: 0 },
  ]
}

/** Of a press that leads nowhere. */
export function pressBudgets({ press }: Press): Budget[] {
  return [{ what: 'date to the reader’s own time, in ms', value: press, most: 50 }]
}

/** What could not be measured is not kept. */
export const isKept = ({ value, most = Infinity, least = -Infinity }: Budget) =>
  value <= most && value >= least

/** A line for each promise that is not kept. */
export function missedOf(budgets: Budget[]): string[] {
  return budgets
    .filter(budget => !isKept(budget))
    .map(({ what, value, most, least }) => {
      const limit = most === undefined ? `at least ${least}` : `at most ${most}`
      return `${what}: ${Math.round(value * 1000) / 1000}, ${limit}`
    })
}
