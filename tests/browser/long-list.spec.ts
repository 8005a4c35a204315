import { expect, type Page, test } from '@playwright/test'
import { frontTakenOver } from './takenOver.ts'

const perPage = 100
/** A hundred pages are ten thousand stories; they take some minutes. */
const pages = Number(process.env.LONG_LIST_PAGES ?? 15)

/** The front of a newsroom with a long archive. */
async function serveArchive(page: Page) {
  await page.route(/\/content\/feed(-\d+)?\.json$/, route => {
    const number = Number(/feed-(\d+)/.exec(route.request().url())?.[1] ?? 1)
    const items = Array.from({ length: perPage }, (_, index) => {
      const count = (number - 1) * perPage + index + 1
      return {
        id: `story-${count}`,
        url: `https://archive.example/article/story-${count}`,
        title: `Story ${count} of a long archive${count % 3 ? '' : ', with a headline that runs on into another line of its card'}`,
        content_text: `What story ${count} is about, in one sentence of the usual length.`,
        date_published: new Date(Date.UTC(2026, 5, 14) - count * 3_600_000).toISOString(),
        ...(count % 4 && { image: '/content/img/p1.webp' }),
      }
    })
    return route.fulfill({
      json: {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'The Long Courier',
        items,
        ...(number < pages && { next_url: `/content/feed-${number + 1}.json` }),
      },
    })
  })
}

const says = (page: Page, words: string) =>
  page.waitForFunction(words => document.querySelector('main')?.textContent?.includes(words), words, {
    timeout: 60_000,
  })

async function lengthen(page: Page, from: number, until: number) {
  for (let number = from; number <= until; number += 1) {
    await page.getByRole('link', { name: 'More stories' }).click()
    await says(page, `Story ${number * perPage} of`)
  }
}

async function weigh(page: Page) {
  // What is far from the reader goes when the browser has a moment.
  await page.waitForTimeout(1500)
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return { elements: await page.locator('*').count(), bytes: usedSize }
}

test('a list keeps its weight however long it grows, and its search and Back', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'once is enough')
  test.setTimeout(900_000)
  await serveArchive(page)
  // A press on what moves while the page is still laid out may miss.
  await frontTakenOver(page)
  await says(page, `Story ${perPage} of`)
  await lengthen(page, 2, 5)
  const short = await weigh(page)
  await lengthen(page, 6, pages)
  const long = await weigh(page)
  expect(long.elements).toBeLessThan(3500)
  expect(long.elements - short.elements).toBeLessThan(pages * 15)
  expect((long.bytes - short.bytes) / ((pages - 5) * perPage)).toBeLessThan(4000)

  // The browser’s own search finds what is far away, and brings it.
  expect(
    await page.evaluate(() => (window as unknown as { find: (s: string) => boolean }).find('Story 250 of')),
  ).toBe(true)
  const found = page.locator('a[data-slug]', { hasText: 'Story 250 of' })
  await expect(found).toBeInViewport()

  const offset = await page.evaluate(() => Math.round(scrollY))
  const box = await found.boundingBox()
  await found.click()
  await expect(page.locator('article > header h1')).toBeVisible()
  await page.goBack()
  await expect(found).toBeFocused()
  expect(Math.abs((await page.evaluate(() => scrollY)) - offset)).toBeLessThan(2)
  expect(Math.abs((await found.boundingBox())!.y - box!.y)).toBeLessThan(2)
})
