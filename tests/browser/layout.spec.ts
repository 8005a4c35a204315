import { readdirSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { held } from './held.ts'
import { arabic, lead, samplePages } from './sample.ts'

const widths = [320, 360, 480, 740, 768, 980, 1024, 1140, 1280, 1600, 1920]

for (const [name, address] of Object.entries(samplePages)) {
  test(`${name} never scrolls sideways from 320 to 1920 px`, async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'sets its own widths')
    await page.goto(address)
    await expect(page.locator('h1')).toBeVisible()
    const wide: number[] = []
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 })
      if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(width)
    }
    expect(wide).toEqual([])
  })
}

for (const [name, address] of Object.entries(samplePages)) {
  test(`the styles of the other pages change nothing on ${name}`, async ({ page }) => {
    await page.route('**/*.js', route => route.abort())
    await page.goto(address, { waitUntil: 'networkidle' })
    const own = await stylesOf(page)
    const sheet = readdirSync('dist/assets').find(file => /^app-.*\.css$/.test(file))
    await page.evaluate(async href => {
      const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href })
      const loaded = new Promise(done => link.addEventListener('load', done))
      document.head.append(link)
      await loaded
    }, `/assets/${sheet}`)
    expect(await stylesOf(page)).toEqual(own)
  })
}

/** Of each element, what it is and all that its styles come to. */
function stylesOf(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')].map(element => {
      const styles = getComputedStyle(element)
      return `${element.tagName}.${element.className} ${[...styles].map(name => `${name}: ${styles.getPropertyValue(name)}`).join('; ')}`
    }),
  )
}

for (const address of [samplePages.front, samplePages.article, samplePages.section]) {
  test(`nothing on ${address} jumps while fonts and pictures come late`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = []
      Object.assign(window, { shifts })
      new PerformanceObserver(list => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.route(/\.(woff2|avif|jpg|webp)$/, async route => {
      await new Promise(resolve => setTimeout(resolve, 700))
      await route.continue()
    })
    await page.goto(address)
    await expect(page.locator('h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    const total = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
    )
    expect(total).toBeLessThan(0.001)
  })
}

test('the caption stands beside the lead picture from 980 px and under it below', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'desktop', 'sets its own widths')
  await page.goto(samplePages.article)
  const image = page.locator('article > figure img')
  const caption = page.locator('article > figure figcaption')
  await expect(caption).toBeVisible()
  await page.setViewportSize({ width: 980, height: 800 })
  const [wide, beside] = [await image.boundingBox(), await caption.boundingBox()]
  expect(beside!.x).toBeGreaterThan(wide!.x + wide!.width)
  await page.setViewportSize({ width: 979, height: 800 })
  const [narrow, under] = [await image.boundingBox(), await caption.boundingBox()]
  expect(under!.y).toBeGreaterThanOrEqual(narrow!.y + narrow!.height)
})

test('a card lays itself out by its own width', async ({ page }, { project }) => {
  test.skip(project.name !== 'desktop', 'sets its own widths')
  await page.goto(samplePages.section)
  const card = page.locator('main article').first()
  await expect(card).toBeVisible()
  await page.setViewportSize({ width: 1280, height: 800 })
  const side = await card.locator('img').boundingBox()
  const text = await card.locator('h2').boundingBox()
  expect(text!.x).toBeGreaterThan(side!.x + side!.width)
  await page.setViewportSize({ width: 390, height: 800 })
  const above = await card.locator('img').boundingBox()
  const below = await card.locator('h2').boundingBox()
  expect(below!.y).toBeGreaterThan(above!.y + above!.height - 1)
})

for (const address of [lead, arabic]) {
  test(`what stands beside the text of ${address} keeps to its own column`, async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'sets its own widths')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(address)
    const related = page.getByRole('complementary', { name: /^More on/ })
    await expect(related).toBeVisible()
    const story = page.locator('article').first()
    const boxes = await Promise.all([
      story.locator('p', { hasText: /^(By|بقلم)/ }).boundingBox(),
      story.locator('p').last().boundingBox(),
      related.boundingBox(),
    ])
    const columns = boxes
      .map(box => [box!.x, box!.x + box!.width])
      .toSorted((one, other) => one[0]! - other[0]!)
    expect(columns[0]![1]).toBeLessThanOrEqual(columns[1]![0]!)
    expect(columns[1]![1]).toBeLessThanOrEqual(columns[2]![0]!)
  })
}

test('a comma of the byline stays with the name before it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto(lead)
  const lines = await page.locator('article p', { hasText: /^By / }).evaluate(byline => {
    const range = document.createRange()
    return [...byline.childNodes].map(node => {
      range.selectNodeContents(node)
      const [first] = [...range.getClientRects()]
      return { text: node.textContent, top: Math.round(first?.top ?? 0) }
    })
  })
  const comma = lines.findIndex(({ text }) => text?.startsWith(','))
  expect(comma).toBeGreaterThan(0)
  expect(Math.abs(lines[comma]!.top - lines[comma - 1]!.top)).toBeLessThan(4)
})

test('a story is laid out as far as the reader is near, and to its end once the page rests', async ({
  page,
}) => {
  const openApp = await held(page, '**/assets/react-*.js')
  await page.goto(lead)
  const waiting = page.locator('.pieces > :not([style])')
  expect(await waiting.count()).toBeGreaterThan(5)
  const last = page.locator('.pieces > *').last()
  await last.scrollIntoViewIfNeeded()
  await expect(last).toBeInViewport()
  openApp()
  await expect(waiting).toHaveCount(0)
  await expect(last).toBeInViewport()
})
