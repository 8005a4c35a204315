import { type Browser, chromium } from 'playwright'
import { findBrowser } from '../findBrowser.ts'
import { freePort } from '../freePort.ts'

/** A browser nobody has used yet, and the port on which it can be told what to do. */
export async function openBrowser(flags: string[]): Promise<{ browser: Browser; port: number }> {
  const port = await freePort()
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...flags,
      `--remote-debugging-port=${port}`,
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-precise-memory-info',
    ],
    // A static page comes back from the browser’s own cache: that is its best, and is measured.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  })
  return { browser, port }
}

/** Measures in a browser of its own, which is closed whatever comes of it. */
export async function inBrowser<Found>(
  flags: string[],
  measure: (browser: Browser) => Promise<Found>,
): Promise<Found> {
  const { browser } = await openBrowser(flags)
  return measure(browser).finally(() => browser.close())
}
