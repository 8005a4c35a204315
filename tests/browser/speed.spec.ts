import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { readNewsroom } from '../../src/build/readNewsroom.ts'
import { root } from '../../src/build/viteOptions.ts'
import {
  type Budget,
  isKept,
  loadBudgets,
  missedOf,
  pressBudgets,
  scoreBudgets,
  walkBudgets,
} from '../bench/budgets.ts'
import { measureLoad, type Throttling } from '../bench/measureLoad.ts'
import { measureNavigation } from '../bench/measureNavigation.ts'
import { measurePress } from '../bench/measurePress.ts'
import { inBrowser } from '../bench/openBrowser.ts'
import { openSites, type Sites } from '../bench/openSites.ts'
import { type PageName, pageNames } from '../bench/readOptions.ts'
import { type Front, storiesIn } from '../bench/storiesIn.ts'

const most = { loads: 12, walks: 30 }
let sites: Sites
let stories: Front

test.beforeAll(async () => {
  const { address } = await readNewsroom(join(root, 'public/newsroom.json'))
  stories = storiesIn(join(root, 'dist'))
  sites = await openSites(join(root, 'dist'), address, test.info().outputPath('certificate'))
})
test.afterAll(() => sites.end())

/** Measures until each budget was kept once: a busy machine misses any of them now and then, a slow page the same ones always. */
async function neverKept(times: number, measure: () => Promise<Budget[]>): Promise<string[]> {
  const kept = new Set<string>()
  let missed: Budget[] = []
  for (let time = 0; time < times; time += 1) {
    const budgets = await measure()
    for (const { what } of budgets.filter(isKept)) kept.add(what)
    missed = budgets.filter(({ what }) => !kept.has(what))
    if (missed.length === 0) break
  }
  return missedOf(missed)
}

for (const page of pageNames)
  for (const throttling of ['simulate', 'devtools'] as const)
    test(`the ${page} is as fast as a static page (${throttling})`, { tag: '@alone' }, async () => {
      test.setTimeout(10 * 60_000)
      expect(await neverKept(most.loads, () => budgetsOfLoad(page, throttling))).toEqual([])
    })

async function budgetsOfLoad(page: PageName, throttling: Throttling): Promise<Budget[]> {
  const path = page === 'front' ? '/' : stories.article.path
  const isJudged = throttling === 'simulate'
  const { load: plain } = await measureLoad(sites.plain + path, sites.flags, throttling, false)
  const own = await measureLoad(sites.dateline + path, sites.flags, throttling, isJudged)
  const marks = own.scores ? scoreBudgets({ page, scores: own.scores }) : []
  return [...loadBudgets({ page, throttling, plain, dateline: own.load }), ...marks]
}

test('a card and the way back show their page at once', { tag: '@alone' }, async () => {
  test.setTimeout(10 * 60_000)
  const { front, warm, cold } = stories
  const walk = async () =>
    walkBudgets(
      await inBrowser(sites.flags, browser =>
        measureNavigation(browser, sites.dateline, { front, warm, cold }),
      ),
    )
  expect(await neverKept(most.walks, walk)).toEqual([])
})

test('a press is answered at once', { tag: '@alone' }, async () => {
  test.setTimeout(10 * 60_000)
  const press = async () =>
    pressBudgets(
      await inBrowser(sites.flags, browser => measurePress(browser, sites.dateline, stories.article)),
    )
  expect(await neverKept(most.walks, press)).toEqual([])
})
