import type { Page } from 'playwright'
import { type Time, timeUntil } from './timeUntil.ts'

const patience = 60_000

/** Does something, and tells how long after it began its headline and its words were there to be seen. */
export async function painted(
  page: Page,
  { headline, words }: { headline: string; words: string },
  act: () => Promise<unknown>,
): Promise<{ headline: Time; story: Time }> {
  const browser = page.context().browser()!
  await page.evaluate(
    ([headline, words]) => {
      sessionStorage.clear()
      sessionStorage.setItem('awaited headline', headline!)
      sessionStorage.setItem('awaited words', words!)
    },
    [headline, words],
  )
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] })
  await act()
  const since = Date.now()
  while (Date.now() - since < patience) {
    // A page that is asked while it works for its reader takes longer.
    await new Promise(done => setTimeout(done, 400))
    // Between two pages there is nobody to ask.
    const done = await page
      .evaluate(() => ['headline', 'story'].every(name => sessionStorage.getItem(name) === 'painted'))
      .catch(() => false)
    if (done) {
      const { traceEvents } = JSON.parse(String(await browser.stopTracing()))
      return { headline: timeUntil(traceEvents, 'headline'), story: timeUntil(traceEvents, 'story') }
    }
  }
  throw new Error(`“${headline}” did not appear within a minute at ${page.url()}.`)
}
