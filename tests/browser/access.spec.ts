import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { lead, samplePages } from './sample.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const scheme of ['light', 'dark'] as const) {
  for (const [name, address] of Object.entries(samplePages)) {
    test(`axe finds nothing on ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(address)
      await expect(page.locator('h1')).toBeVisible()
      await page.waitForLoadState('networkidle')
      const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze()
      expect(passes.length).toBeGreaterThan(20)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)).toEqual(
        [],
      )
    })
  }
}

test('axe finds nothing where stories failed to load', async ({ page }) => {
  await page.route('**/content/**', route => route.fulfill({ status: 503, body: 'busy' }))
  await page.goto('/?page=2')
  await expect(page.getByRole('alert')).toBeVisible({ timeout: 20_000 })
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  expect(violations).toEqual([])
})

test('the first Tab stop leads to the story', async ({ page }) => {
  await page.goto(lead)
  await expect(page.locator('h1')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the main story' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('main')).toBeFocused()
})

test('every Tab stop of an article shows where it is', async ({ page }) => {
  await page.goto(lead)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.waitForLoadState('networkidle')
  const invisible: string[] = []
  let reached = 0
  for (; reached < 120; reached += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      const shown =
        outlineStyle !== 'none' &&
        Number.parseFloat(outlineWidth) >= 2 &&
        box.bottom > 0 &&
        box.top < innerHeight
      return { shown, html: element.outerHTML.slice(0, 120) }
    })
    if (!seen) break
    if (!seen.shown) invisible.push(seen.html)
  }
  expect(reached).toBeGreaterThan(20)
  expect(invisible).toEqual([])
})

test('text at twice the size loses nothing and scrolls one way only', async ({ page }) => {
  await page.goto(lead)
  await expect(page.locator('h1')).toBeVisible()
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await page.locator('main a').first().hover()
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
})
