import { type Browser, type CDPSession, devices, type Page } from 'playwright'
import { watchPaints } from './watchPaints.ts'

/** A page on a phone, with the wire to the browser behind it. */
export type OpenPage = { page: Page; session: CDPSession }

/** Lighthouse’s phone. */
const screen = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 }

/**
 * Opens a page for a reader who was never here, in a zone or this machine’s, and waits until everything has arrived and a
 * second more.
 */
export async function openPage(browser: Browser, url: string, timezoneId?: string): Promise<OpenPage> {
  const context = await browser.newContext({
    ...devices['Moto G4'],
    ...screen,
    ...(timezoneId && { timezoneId }),
  })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await page.addInitScript(watchPaints)
  await page.goto(url)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  return { page, session }
}
