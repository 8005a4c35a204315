import type { Browser, CDPSession } from 'playwright'
import { openPage } from './openPage.ts'
import type { Story } from './storiesIn.ts'

/** Bytes of script memory in use after so many navigations, garbage collected. */
export type Heap = { after10: number; after100: number }

/** Goes to a story and back to the front, to one story after the other, a hundred navigations long. */
export async function measureHeap(browser: Browser, origin: string, stories: Story[]): Promise<Heap> {
  const { page, session } = await openPage(browser, `${origin}/`)
  const front = await page.locator('main h1').innerText()
  const heap: Heap = { after10: Number.NaN, after100: Number.NaN }
  for (let navigations = 2; navigations <= 100; navigations += 2) {
    const { path, headline } = stories[(navigations / 2) % stories.length]!
    await page.locator(`main a[href="${path}"]:visible`).first().click()
    await page.locator('main h1:visible', { hasText: headline }).waitFor()
    await page.goBack()
    await page.locator('main h1:visible', { hasText: front }).waitFor()
    if (navigations === 10) heap.after10 = await bytesIn(session)
    if (navigations === 100) heap.after100 = await bytesIn(session)
  }
  await page.context().close()
  return heap
}

async function bytesIn(session: CDPSession): Promise<number> {
  // What is referred to weakly goes in a second round.
  await session.send('HeapProfiler.collectGarbage')
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  return usedSize
}
