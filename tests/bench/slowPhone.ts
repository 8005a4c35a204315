import type { OpenPage } from './openPage.ts'

/** A warm line of slow 4G: 150 ms to and fro, 1.6 Mbit/s. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }

/** From here on a quarter of the processor, over slow 4G. */
export async function slowDown({ session }: OpenPage): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Scrolls to the first element that a selector names, for the reader’s focus if wanted, and gives the page a second. */
export async function comeNear({ page }: OpenPage, selector: string, focus = false): Promise<void> {
  await page.evaluate(
    ([selector, focus]) => {
      const target = document.querySelector<HTMLElement>(selector)!
      target.scrollIntoView({ block: 'center' })
      if (focus) target.focus()
    },
    [selector, focus] as const,
  )
  await page.waitForTimeout(1000)
}

/**
 * With a finger, as long as fingers take. Playwright’s locators are left out: from the first question on they listen to
 * every touch and press themselves, in the page’s time.
 */
export async function tap({ session, page }: OpenPage, selector: string): Promise<void> {
  const finger = await page.evaluate(selector => {
    const { x, y, width, height } = document.querySelector(selector)!.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2 }
  }, selector)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
  await page.waitForTimeout(80)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}
