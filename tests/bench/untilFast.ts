import { pageFunctions } from 'lighthouse/core/lib/page-functions.js'
import { inBrowser } from './openBrowser.ts'

/**
 * Benchmark indexes of a machine. Below `any` Lighthouse warns that it is too slow for what it measures; a quarter of the
 * processor is meant of a `desktop`.
 * @see https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md#cpu-throttling
 */
export const enough = { any: 1000, desktop: 1500 }

const tries = 25

/**
 * Waits while others slow a shared machine down below an index, half a minute at most; false where there was anything to
 * wait for.
 */
export function untilFast(least: number): Promise<boolean> {
  return inBrowser([], async browser => {
    const page = await browser.newPage()
    for (let index = 0; index < tries; index += 1)
      if ((await page.evaluate(pageFunctions.computeBenchmarkIndex)) >= least) return index === 0
    return false
  })
}
