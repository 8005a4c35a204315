import { pageFunctions } from 'lighthouse/core/lib/page-functions.js'
import { openBrowser } from './openBrowser.ts'

/** Below this index Lighthouse warns that a machine is too slow for what it measures. */
const enough = 1000
const tries = 25

/** Waits while others slow a shared machine down, half a minute at most; false where there was anything to wait for. */
export async function untilFast(): Promise<boolean> {
  const { browser } = await openBrowser([])
  try {
    const page = await browser.newPage()
    for (let index = 0; index < tries; index += 1)
      if ((await page.evaluate(pageFunctions.computeBenchmarkIndex)) >= enough) return index === 0
    return false
  } finally {
    await browser.close()
  }
}
