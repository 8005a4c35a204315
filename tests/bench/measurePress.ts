import type { Browser } from 'playwright'
import { en } from '../../src/wording/languages/article/en.ts'
import { openPage } from './openPage.ts'
import { painted } from './painted.ts'
import { comeNear, slowDown, tap } from './slowPhone.ts'
import type { Story } from './storiesIn.ts'

/** Milliseconds from a press on an article’s date until the reader’s own time was painted beside it, and by the clock. */
export type Press = { press: number; pressByClock: number }

/** No newsroom’s offset is this zone’s, but for one in it. */
const zone = 'Asia/Kathmandu'
const date = 'main button:has(time)'
const [yourTime = ''] = en.yourTime.split('{time}')

/** Presses what changes a page in its place, on a phone with a quarter of the processor. */
export async function measurePress(browser: Browser, origin: string, story: Story): Promise<Press> {
  const open = await openPage(browser, origin + story.path, zone)
  await comeNear(open, date)
  await slowDown(open)
  const { headline } = story
  const { story: shown } = await painted(open.page, { headline, words: yourTime }, () => tap(open, date))
  await open.page.context().close()
  return { press: shown.time, pressByClock: shown.byClock }
}
