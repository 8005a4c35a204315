import type { Browser } from 'playwright'
import { openPage } from './openPage.ts'

/** How many elements a page consists of once everything has arrived. */
export async function countNodes(browser: Browser, url: string): Promise<number> {
  const { page } = await openPage(browser, url)
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  await page.context().close()
  return nodes
}
