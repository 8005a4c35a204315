import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { takenOver } from './takenOver.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const pages = {
  'the lists': '/search',
  results: '/search?q=water',
  'nothing found': '/search?q=resevoir',
  'Arabic results': `/search?q=${encodeURIComponent('ميناء')}`,
}

for (const [name, address] of Object.entries(pages)) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the search with ${name}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme })
      await page.goto(address)
      await expect(page.getByRole('searchbox')).toBeVisible()
      await page.waitForLoadState('networkidle')
      const { violations, passes } = await new AxeBuilder({ page }).withTags(rules).analyze()
      expect(passes.length).toBeGreaterThan(20)
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)).toEqual(
        [],
      )
    })
  }

  test(`the search with ${name} never scrolls sideways from 320 to 1920 px`, async ({ page }, {
    project,
  }) => {
    test.skip(project.name !== 'desktop', 'sets its own widths')
    await page.goto(address)
    await expect(page.getByRole('searchbox')).toBeVisible()
    await page.waitForLoadState('networkidle')
    for (const direction of ['ltr', 'rtl']) {
      await page.evaluate(dir => document.documentElement.setAttribute('dir', dir), direction)
      for (const width of [320, 360, 480, 740, 980, 1280, 1920]) {
        await page.setViewportSize({ width, height: 800 })
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect([direction, width, over > 0]).toEqual([direction, width, false])
      }
    }
  })
}

test('one searches from any page with the keyboard alone, and Back leads back', async ({ page }) => {
  const complaints: string[] = []
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  await page.goto('/corrections')
  await expect(page.locator('h1:visible')).toBeVisible()
  await takenOver(page)
  await page.getByRole('link', { name: 'Search' }).focus()
  await page.keyboard.press('Enter')
  const field = page.getByRole('searchbox', { name: 'Search stories' })
  await expect(field).toBeFocused()
  await page.keyboard.type('réservoir')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/search?q=r%C3%A9servoir')
  const status = page.locator('main [role=status]:visible').first()
  await expect(status).toHaveText('1 story for “réservoir”')
  await expect(status).toBeFocused()
  await expect(page.locator('main mark:visible')).toHaveText(['reservoir'])
  await page.keyboard.press('Tab')
  await expect(page.locator('main [data-slug]:visible').first()).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('article h1:visible')).toBeVisible()
  await expect(page.locator('article mark:visible')).toHaveCount(0)
  await page.goBack()
  await expect(field).toHaveValue('réservoir')
  await expect(page.locator('main mark:visible')).toHaveCount(1)
  await expect(page.locator('main [data-slug]:visible').first()).toBeFocused()
  await page.goBack()
  await expect(field).toHaveValue('')
  await expect(page.getByRole('region', { name: 'Topics' })).toBeVisible()
  expect(complaints).toEqual([])
})

test('the way to the search is large enough for a thumb and loads nothing of it before', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', request => {
    if (request.resourceType() === 'script') scripts.push(request.url())
  })
  await page.goto('/')
  await page.waitForLoadState('networkidle')
  expect(scripts.filter(name => name.includes('SearchPage'))).toEqual([])
  await takenOver(page)
  const link = page.getByRole('link', { name: 'Search' })
  const box = await link.boundingBox()
  expect(box!.width).toBeGreaterThanOrEqual(44)
  expect(box!.height).toBeGreaterThanOrEqual(44)
  await link.click()
  await expect(page.getByRole('searchbox')).toBeFocused()
  expect(scripts.filter(name => name.includes('SearchPage')).length).toBe(1)
})

test('Arabic words are marked whole, in a story that reads from right to left', async ({ page }) => {
  await page.goto(pages['Arabic results'])
  const mark = page.locator('main mark').first()
  await expect(mark).toHaveText('الميناء')
  expect(await mark.evaluate(element => getComputedStyle(element).direction)).toBe('rtl')
})

test('the hits stand out in the colours of the reader’s own choice', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/search?q=reservoir')
  await expect(page.locator('main mark').first()).toBeVisible()
})

test('a search whose stories fail says so and can be tried again', async ({ page }) => {
  await page.goto('/search')
  await expect(page.getByRole('region', { name: 'Topics' })).toBeVisible()
  await page.route('**/content/feed*.json', route => route.abort())
  await page.goto('/search?q=water')
  const alert = page.getByRole('alert').first()
  await expect(alert).toContainText('could not be reached', { timeout: 20_000 })
  await page.unroute('**/content/feed*.json')
  await alert.getByRole('button', { name: 'Try again' }).click()
  await expect(page.locator('main mark').first()).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the search is a way to every list', async ({ page }) => {
    await page.goto('/search')
    await expect(page.getByText('Searching needs JavaScript.')).toBeVisible()
    await expect(page.getByRole('searchbox')).toBeHidden()
    await page.getByRole('link', { name: 'Leyla Karimova' }).click()
    await expect(page.locator('h1')).toHaveText('Leyla Karimova')
  })
})
