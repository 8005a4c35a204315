import { expect, test } from '@playwright/test'
import { arabic, lead } from './sample.ts'
import { takenOver } from './takenOver.ts'

test('a card leads to its article and Back to the same card and offset', async ({ page }) => {
  await page.goto('/')
  const card = page.locator('main [data-slug]').nth(14)
  await card.scrollIntoViewIfNeeded()
  // What is not laid out yet has no inner text.
  const headline = (await card.textContent())!
  const slug = await card.getAttribute('data-slug')
  await takenOver(page)
  await page.waitForLoadState('networkidle')
  const offset = await page.evaluate(() => Math.round(scrollY))
  expect(offset).toBeGreaterThan(200)
  await card.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(`${headline} – The Caspian Courier`)
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.goBack()
  await expect(page.locator(`main [data-slug="${slug}"]`)).toBeFocused()
  await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBe(offset)
})

test('More stories is a real address that lengthens the page without losing the place', async ({ page }) => {
  await page.goto('/')
  const stories = page.locator('main [data-slug]:visible')
  await expect(stories.first()).toBeVisible()
  const before = await stories.count()
  const more = page.getByRole('link', { name: 'More stories' })
  await expect(more).toHaveAttribute('href', '/?page=2')
  await takenOver(page)
  await more.scrollIntoViewIfNeeded()
  // What is laid out above the reader moves the offset, and nothing that is in sight.
  await page.waitForFunction(() => !document.querySelector('.later:not([style])'))
  const offset = await page.evaluate(() => scrollY)
  await more.click()
  await expect(page).toHaveURL('/?page=2')
  await expect.poll(() => stories.count()).toBeGreaterThan(before)
  expect(Math.abs((await page.evaluate(() => scrollY)) - offset)).toBeLessThan(2)
  await expect(stories.nth(before)).toBeFocused()
  const after = await stories.count()
  await stories.nth(after - 1).click()
  await expect(page.locator('article h1:visible')).toBeVisible()
  await page.goBack()
  await expect(page.locator('main [data-slug]:visible')).toHaveCount(after)
})

test('the second page opens on its own, with a way to newer stories', async ({ page }) => {
  await page.goto('/?page=2')
  await expect(page.locator('main [data-slug]').first()).toBeVisible()
  await page.getByRole('link', { name: 'Newer stories' }).click()
  await expect(page).toHaveURL('/?page=1')
  await expect(page.locator('main [data-slug]').first()).toBeVisible()
})

test('stories that failed come with Try again', async ({ page }) => {
  let broken = true
  await page.route('**/content/**', route => (broken ? route.abort() : route.continue()))
  await page.goto('/?page=2')
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('could not be reached', { timeout: 20_000 })
  broken = false
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('main [data-slug]').first()).toBeVisible()
  await expect(alert).toHaveCount(0)
})

test('an article whose text fails keeps its headline and says so', async ({ page }) => {
  await page.route('**/content/articles/**', route => route.fulfill({ status: 500, body: '<h1>Oops</h1>' }))
  await page.goto('/')
  await expect(page.locator('main [data-slug]').first()).toBeVisible()
  const headline = await page.locator('main h1').innerText()
  await takenOver(page)
  await page.locator('main h1 a').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByRole('alert')).toContainText('has a fault of its own (500)', { timeout: 20_000 })
})

test('an unknown address stays and says so', async ({ page }) => {
  await page.goto('/article/never-written?x=1')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story has moved, or never existed')
  await expect(page).toHaveURL('/article/never-written?x=1')
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
})

test('an Arabic address opens an Arabic article, right to left', async ({ page }) => {
  await page.goto(arabic)
  const article = page.locator('article').first()
  await expect(article).toHaveAttribute('lang', 'ar')
  await expect(article).toHaveAttribute('dir', 'rtl')
  expect(await article.locator('h1').evaluate(heading => getComputedStyle(heading).direction)).toBe('rtl')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test.describe('a reader in another zone', () => {
  test.use({ timezoneId: 'Pacific/Apia' })

  test('sees the newsroom’s time, and their own on a press', async ({ page }) => {
    await page.goto(lead)
    const stamp = page.locator('article').first()
    await expect(stamp).toContainText('Published 23 November 2026, 18:30 GMT+4')
    await expect(stamp).toContainText('Last updated 23 November 2026, 22:52 GMT+4')
    await page.getByRole('button', { name: '23 November 2026, 18:30 GMT+4' }).click()
    await expect(stamp).toContainText('In your time: 24 November 2026, 03:30 GMT+13')
  })
})

test('a reader whose clock is a day wrong sees what the server’s clock says', async ({ page }) => {
  await page.clock.setFixedTime(new Date(Date.now() - 26 * 3_600_000))
  await page.goto('/')
  await expect(page.locator('main [data-slug]').first()).toBeVisible()
  await expect(page.locator('main time').filter({ hasText: 'Just now' })).toHaveCount(0)
})
