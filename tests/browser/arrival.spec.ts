import { readFileSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { arabic, lead, samplePages } from './sample.ts'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an article is whole', async ({ page }) => {
    await page.goto(lead)
    await expect(page.locator('h1')).toHaveText(/^Yelli reservoir at lowest November level/)
    const article = page.locator('article').first()
    await expect(article).toContainText('By Leyla Karimova, Jonas Feld and Ruth Adeyemi-Clarke in Yelli')
    await expect(article).toContainText('Published 23 November 2026, 18:30 GMT+4')
    await expect(article).toContainText('The board’s next reading is due at seven on Tuesday morning.')
    await expect(article.locator('figure img').first()).toBeVisible()
    await expect(page).toHaveTitle(/^Yelli reservoir .* – The Caspian Courier$/)
  })

  test('the front leads to sections and articles by plain links', async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Science' }).first().click()
    await expect(page.locator('h1')).toHaveText('Science')
    await page.getByRole('link', { name: 'A glacier’s last winter, measured every hour' }).click()
    await expect(page.locator('article h1')).toHaveText('A glacier’s last winter, measured every hour')
  })

  test('a list is paged by plain links, there and back', async ({ page }) => {
    await page.goto('/')
    const first = await page.locator('main [data-slug]').first().textContent()
    await page.getByRole('link', { name: 'More stories' }).click()
    await expect(page).toHaveURL('/older/2')
    await expect(page.locator('main [data-slug]')).toHaveCount(14)
    await expect(page.getByRole('link', { name: 'More stories' })).toHaveCount(0)
    await page.getByRole('link', { name: 'Newer stories' }).click()
    await expect(page.locator('main [data-slug]').first()).toHaveText(first ?? '')
  })

  test('an address that no page was made for says so, and leads on', async ({ page }) => {
    await page.goto('/article/never-written')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story has moved, or never existed')
    await page.getByRole('link', { name: 'Front page' }).click()
    await expect(page.locator('h1')).toBeAttached()
  })
})

for (const [name, timezoneId, locale] of [
  ['in Baku', 'Asia/Baku', 'az-AZ'],
  ['in New York', 'America/New_York', 'en-US'],
] as const) {
  test.describe(`a reader ${name}`, () => {
    test.use({ timezoneId, locale })

    for (const address of [
      samplePages.front,
      lead,
      arabic,
      samplePages['portrait lead'],
      samplePages.section,
      '/older/2',
    ]) {
      test(`takes over ${address} without a mark`, async ({ page }) => {
        const complaints: string[] = []
        page.on('console', message => {
          if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
        })
        page.on('pageerror', error => complaints.push(error.message))
        await page.addInitScript(() => {
          document.addEventListener('DOMContentLoaded', () => {
            Object.assign(window, { arrived: document.querySelector('h1') })
          })
        })
        await page.goto(address)
        await page.waitForLoadState('networkidle')
        await expect(page.getByRole('banner')).toContainText(/\b20\d\d\b/)
        const kept = await page.evaluate(() => {
          const { arrived } = window as unknown as { arrived: Element | null }
          return arrived !== null && arrived === document.querySelector('h1')
        })
        expect(kept).toBe(true)
        expect(complaints).toEqual([])
      })
    }
  })
}

test('the HTML of an article is at most 14 kB compressed', () => {
  const html = readFileSync('dist/article/reservoir-lowest-since-1976.html')
  expect(brotliCompressSync(html).length).toBeLessThan(14_000)
})

test('a story that was changed after the build wins quietly', async ({ page }) => {
  await page.route('**/content/articles/night-trains-return.json', async route => {
    const response = await route.fetch()
    const feed = await response.json()
    feed.items[0].title = 'Night trains return, and a second one is added'
    await route.fulfill({ json: feed })
  })
  await page.goto('/article/night-trains-return')
  await expect(page.locator('h1')).toHaveText('Night trains return, and a second one is added')
})
