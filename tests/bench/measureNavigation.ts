import type { Browser, Locator, Page } from 'playwright'
import { type OpenPage, openPage } from './openPage.ts'
import { type Time, timeUntil } from './timeUntil.ts'

/** A story that a front leads to: its address, and by which words it is known to be there. */
export type Story = { path: string; headline: string; words: string }

/**
 * Milliseconds from a press on a card until the headline and until the text were painted, and from going back until the
 * front was; each by the clock too (`timeUntil`).
 */
export type Navigation = Record<Moment | `${Moment}ByClock`, number> & {
  /** Pixels between where the reader was on the front and where going back led. */
  moved: number
}
type Moment = 'warmHeadline' | 'warmStory' | 'coldHeadline' | 'coldStory' | 'back'

/** A warm line of slow 4G: 150 ms to and fro, 1.6 Mbit/s. */
const slow4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 }
const patience = 60_000

/**
 * Walks from a front to a story and back on a phone with a quarter of the processor, over slow 4G, once to a card
 * that has had the focus (warm) and once to a card far down the page that nobody has come near (cold).
 */
export async function measureNavigation(
  browser: Browser,
  origin: string,
  stories: { front: Story; warm: Story; cold: Story },
): Promise<Navigation> {
  const warm = await openPage(browser, `${origin}/`)
  const link = warm.page.locator(`main a[href="${stories.warm.path}"]`).first()
  await link.scrollIntoViewIfNeeded()
  await link.focus()
  await warm.page.waitForTimeout(1000)
  await slowDown(warm)
  const offset = await warm.page.evaluate(() => scrollY)
  const toWarm = await painted(warm.page, stories.warm, () => tap(warm, link))
  await warm.page.waitForLoadState('networkidle')
  const toFront = await painted(warm.page, stories.front, () => goBack(warm.page))
  await warm.page.waitForTimeout(300)
  const moved = Math.abs((await warm.page.evaluate(() => scrollY)) - offset)
  await warm.page.context().close()

  const cold = await openPage(browser, `${origin}/`)
  await slowDown(cold)
  const toCold = await painted(cold.page, stories.cold, () => pressUnseen(cold.page, stories.cold))
  await cold.page.context().close()
  return {
    ...timesOf('warmHeadline', toWarm.headline),
    ...timesOf('warmStory', toWarm.story),
    ...timesOf('coldHeadline', toCold.headline),
    ...timesOf('coldStory', toCold.story),
    ...timesOf('back', toFront.story),
    moved,
  } as Navigation
}

const timesOf = (moment: Moment, { time, byClock }: Time) => ({
  [moment]: time,
  [`${moment}ByClock`]: byClock,
})

async function slowDown({ session }: OpenPage): Promise<void> {
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

/** Does something, and tells how long after it began its headline and its words were there to be seen. */
async function painted(
  page: Page,
  { headline, words }: Story,
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

/** With a finger, as long as fingers take. Playwright’s own tap looks first what it hits, which the page would pay for. */
async function tap({ session, page }: OpenPage, link: Locator): Promise<void> {
  const { x, y, width, height } = (await link.boundingBox())!
  const finger = { x: x + width / 2, y: y + height / 2 }
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [finger] })
  await page.waitForTimeout(80)
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

/** Without a pointer that comes nearer, so that nothing can be fetched ahead. */
const pressUnseen = (page: Page, { path }: Story) =>
  page.evaluate(path => document.querySelector<HTMLElement>(`main a[href="${path}"]`)?.click(), path)

const goBack = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new Event('bench:back'))
    history.back()
  })
