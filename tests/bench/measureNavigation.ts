import type { Browser, Page } from 'playwright'
import { openPage } from './openPage.ts'
import { painted } from './painted.ts'
import { comeNear, slowDown, tap } from './slowPhone.ts'
import type { Story } from './storiesIn.ts'
import type { Time } from './timeUntil.ts'

/**
 * Milliseconds from a press on a card until the headline and until the text were painted, and from going back until the
 * front was; each by the clock too (`timeUntil`).
 */
export type Navigation = Record<Moment | `${Moment}ByClock`, number> & {
  /** Pixels between where the reader was on the front and where going back led. */
  moved: number
}
type Moment = 'warmHeadline' | 'warmStory' | 'coldHeadline' | 'coldStory' | 'back'

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
  const link = `main a[href="${stories.warm.path}"]`
  await comeNear(warm, link, true)
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

/** Without a pointer that comes nearer, so that nothing can be fetched ahead. */
const pressUnseen = (page: Page, { path }: Story) =>
  page.evaluate(path => document.querySelector<HTMLElement>(`main a[href="${path}"]`)?.click(), path)

const goBack = (page: Page) =>
  page.evaluate(() => {
    dispatchEvent(new Event('bench:back'))
    history.back()
  })
