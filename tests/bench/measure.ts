import type { Browser } from 'playwright'
import { countNodes } from './countNodes.ts'
import { type Heap, measureHeap } from './measureHeap.ts'
import { type Load, measureLoad, type Scores, type Throttling } from './measureLoad.ts'
import { measureNavigation, type Navigation } from './measureNavigation.ts'
import { measurePress, type Press } from './measurePress.ts'
import { inBrowser } from './openBrowser.ts'
import type { Sites } from './openSites.ts'
import type { Options, PageName } from './readOptions.ts'
import type { Front } from './storiesIn.ts'
import { enough, untilFast } from './untilFast.ts'

export const siteNames = ['plain', 'dateline'] as const
export type SiteName = (typeof siteNames)[number]

/** Everything that was measured, run by run. */
export type Measured = {
  browser: string
  loads: { page: PageName; throttling: Throttling; site: SiteName; load: Load }[]
  /** Of Dateline alone. */
  scores: { page: PageName; scores: Scores }[]
  /** Elements of each page. */
  nodes: { page: PageName; site: SiteName; nodes: number }[]
  navigations: { site: SiteName; navigation: Navigation }[]
  /** Of Dateline alone. */
  presses: Press[]
  heap: Heap
}

/** Measures something on a machine of that index at least; gives what notes it, for when it counts. */
type Step = { least: number; take: () => Promise<() => void> }

/** How often a step is taken again at most, where the machine is slow after it. */
const again = 2

/** One is over in a moment. */
const pressesARun = 3

/**
 * Measures two sites in turn, so that whatever else this machine is doing meets both: all loads of a run, then its
 * walks and presses, then the next run; the site that went second goes first in the next one. The machine is fast before a
 * step and after it, if it ever is.
 */
export async function measure(
  sites: Sites,
  { front, article, warm, cold, all }: Front,
  { runs, pages }: Options,
  report: (what: string, done: number, of: number) => void,
): Promise<Measured> {
  const { flags } = sites
  const measured: Measured = {
    browser: '',
    loads: [],
    scores: [],
    nodes: [],
    navigations: [],
    presses: [],
    heap: { after10: 0, after100: 0 },
  }
  const paths = { front: '/', article: article.path }

  const load = (run: number, throttling: Throttling, page: PageName, site: SiteName): Step => ({
    least: enough.any,
    take: async () => {
      const judged = run === 0 && site === 'dateline' && throttling === 'simulate'
      const { load, scores } = await measureLoad(sites[site] + paths[page], flags, throttling, judged)
      return () => {
        measured.loads.push({ page, throttling, site, load })
        if (scores) measured.scores.push({ page, scores })
      }
    },
  })
  const walk = (site: SiteName): Step => ({
    least: enough.desktop,
    take: async () => {
      const navigation = await inBrowser(flags, browser => {
        measured.browser = browser.version()
        return measureNavigation(browser, sites[site], { front, warm, cold })
      })
      return () => void measured.navigations.push({ site, navigation })
    },
  })
  const press: Step = {
    least: enough.desktop,
    take: async () => {
      const pressed = await inBrowser(flags, browser => measurePress(browser, sites.dateline, article))
      return () => void measured.presses.push(pressed)
    },
  }
  // What a slow machine does not change.
  const sizes = async (browser: Browser) => {
    for (const page of pages) {
      for (const site of siteNames) {
        measured.nodes.push({ page, site, nodes: await countNodes(browser, sites[site] + paths[page]) })
      }
    }
    measured.heap = await measureHeap(browser, sites.dateline, all)
  }

  const steps = Array.from({ length: runs }, (_, run) => {
    const order = run % 2 === 0 ? siteNames : siteNames.toReversed()
    const cold = (['simulate', 'devtools'] as const).flatMap(throttling =>
      pages.flatMap(page => order.map(site => load(run, throttling, page, site))),
    )
    return [...cold, ...order.map(walk), ...Array<Step>(pressesARun).fill(press)]
  }).flat()
  for (const [index, { least, take }] of steps.entries()) {
    report('Measured', index, steps.length)
    await untilFast(least)
    let note = await take()
    for (let left = again; !(await untilFast(least)) && left > 0; left -= 1) note = await take()
    note()
  }
  await inBrowser(flags, sizes)
  return measured
}
