import type { Figures } from './figuresOf.ts'

/** One promise about speed: what was measured, and the most (or the least) it may be. */
export type Budget = { what: string; value: number; most?: number; least?: number }

/** Every promise that these figures can tell of. */
export function budgetsOf({ loads, scores, walks, heap }: Figures): Budget[] {
  return [
    ...loads.flatMap(({ page, throttling, plain, dateline }) => {
      const of = (what: string) => `${page}, ${throttling === 'simulate' ? 'simulated' : 'applied'}: ${what}`
      return [
        { what: of('LCP to the static page’s'), value: dateline.lcp / plain.lcp, most: 1.1 },
        {
          what: of('Speed Index to the static page’s'),
          value: dateline.speedIndex / plain.speedIndex,
          most: 1.15,
        },
        { what: of('CLS'), value: dateline.cls, most: 0.0004 },
        { what: of('TBT in ms'), value: dateline.tbt, most: 50 },
        ...(page === 'article'
          ? [{ what: of('script in kB'), value: dateline.script / 1000, most: 100 }]
          : []),
      ]
    }),
    ...scores.flatMap(({ page, scores }) =>
      Object.entries(scores).map(([name, { score, lost }]) => ({
        what: [`${page}: ${name}`, ...lost].join('; '),
        value: score,
        least: 100,
      })),
    ),
    { what: 'card to story, fetched ahead, in ms', value: walks.dateline.warmStory, most: 100 },
    { what: 'back to the front, in ms', value: walks.dateline.back, most: 50 },
    { what: 'back to the front, in pixels off', value: walks.dateline.moved, most: 0 },
    { what: 'heap after 100 navigations to that after 10', value: heap.after100 / heap.after10, most: 1.2 },
  ]
}

/** A line for each promise that is not kept; what could not be measured is not kept either. */
export function missedOf(budgets: Budget[]): string[] {
  const kept = ({ value, most = Infinity, least = -Infinity }: Budget) => value <= most && value >= least
  return budgets
    .filter(budget => !kept(budget))
    .map(({ what, value, most, least }) => {
      const limit = most === undefined ? `at least ${least}` : `at most ${most}`
      return `${what}: ${Math.round(value * 1000) / 1000}, ${limit}`
    })
}
