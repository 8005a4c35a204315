import { expect, type Page, test } from '@playwright/test'
import { takenOver } from './takenOver.ts'

async function openFirstStory(page: Page) {
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  await takenOver(page)
  await page.locator('main h1 a').click()
  await expect(page.locator('article > header h1:visible')).toBeFocused()
}

async function boxes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  await session.send('Performance.enable')
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'LayoutObjects')?.value ?? 0
}

test('a page that was left keeps its layout, and is there for nobody', async ({ page }) => {
  await openFirstStory(page)
  const left = page.locator('main > [hidden]')
  const headline = (await left.locator('a[data-slug]').nth(9).textContent())!
  expect(await page.getByRole('link', { name: headline }).count()).toBe(0)
  await expect(left.locator('a[data-slug]').first()).not.toBeVisible()
  expect(await page.evaluate(text => (window as unknown as Finding).find(text), headline)).toBe(false)
  await left.locator('a[data-slug]').first().focus()
  await expect(left.locator('a[data-slug]').first()).not.toBeFocused()

  const away = await boxes(page)
  await left.evaluate(element => element.remove())
  expect(away - (await boxes(page))).toBeGreaterThan(100)
})

type Finding = { find: (text: string) => boolean }

test('what plays in a frame ends when its page is left', async ({ page }) => {
  const film = 'https://www.youtube-nocookie.com/embed/film'
  await page.route(film, route => route.fulfill({ body: 'A film', contentType: 'text/html' }))
  await page.route('**/content/articles/*.json', async route => {
    const response = await route.fetch()
    const feed = (await response.json()) as { items: { content_html: string }[] }
    for (const item of feed.items) item.content_html = `<iframe src="${film}" title="Film"></iframe>`
    await route.fulfill({ response, json: feed })
  })
  await openFirstStory(page)
  await page.getByRole('button', { name: 'Show this post' }).click()
  const shown = page.frameLocator('iframe').locator('body')
  await expect(shown).toHaveText('A film')
  await shown.evaluate(body => body.append(' that plays'))
  await page.goBack()
  await expect(page.locator('article > header h1:visible')).toHaveCount(0)
  await page.goForward()
  await expect(shown).toHaveText('A film')
})
