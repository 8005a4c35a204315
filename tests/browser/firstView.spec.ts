import { readFileSync, statSync } from 'node:fs'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { serveInPieces } from './inPieces.ts'
import { arabic, lead, samplePages } from './sample.ts'
import { takenOver } from './takenOver.ts'

const later = (milliseconds: number) => new Promise(done => setTimeout(done, milliseconds))

/** Every request of a page in its order, as the last part of its address. */
function requestsOf(page: Page): string[] {
  const names: string[] = []
  page.on('request', request => names.push(new URL(request.url()).pathname.split('/').at(-1)!))
  return names
}

test('the words of another language come with a story in it, and with no other', async ({ page }) => {
  const requests = requestsOf(page)
  const words = () => requests.filter(name => /^(?:ar|az)-/.test(name))
  await page.goto(lead)
  await takenOver(page)
  await page.waitForLoadState('networkidle')
  expect(words()).toEqual([])
  await page.goto(arabic)
  const article = page.locator('article').first()
  await expect(article).toContainText('بقلم')
  await takenOver(page)
  await expect(article).toContainText('بقلم')
  expect(words()).toContainEqual(expect.stringMatching(/^ar-/))
})

test.describe('what arrives when', () => {
  test('HTML, then the lead picture, then fonts, then the app, then the JSON', async ({ page }) => {
    const requests = requestsOf(page)
    await page.goto(lead)
    await page.waitForRequest(/\/content\/articles\//)
    const first = (pattern: RegExp) => requests.findIndex(name => pattern.test(name))
    const order = [
      /^reservoir-lowest/,
      /^reservoir-\d+\.avif/,
      /\.woff2$/,
      /^react-.*\.js/,
      /^reservoir.*\.json/,
    ]
    const places = order.map(first)
    expect(places.every(place => place >= 0)).toBe(true)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(requests.filter(name => /^reservoir-\d+\.avif/.test(name))).toHaveLength(1)
    expect(requests.filter(name => /^(?:reading|jsonFeed|lists|Preview)-/.test(name))).toEqual([])
  })

  for (const address of [samplePages.front, lead, samplePages.section, '/search', '/corrections']) {
    test(`nothing that ${address} asks for keeps it from being painted`, async ({ page }) => {
      await page.goto(address)
      await page.waitForLoadState('load')
      const blocking = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter(entry => (entry as { renderBlockingStatus?: string }).renderBlockingStatus === 'blocking')
          .map(({ name }) => name),
      )
      expect(blocking).toEqual([])
    })
  }

  test('a link that is followed before the app is there leads on as any link does', async ({ page }) => {
    await page.route('**/assets/*.js', async route => {
      await later(3000)
      await route.continue().catch(() => {})
    })
    await page.goto('/', { waitUntil: 'domcontentloaded' })
    await page.locator('main h1 a').click()
    await expect(page.locator('article h1')).toHaveText(/^Yelli reservoir/)
  })

  test('the app comes at once when the reader does something', async ({ page }) => {
    await page.route('**/*.woff2', async route => {
      await later(10_000)
      await route.continue().catch(() => {})
    })
    await page.goto(lead)
    await page.keyboard.press('Shift')
    await takenOver(page)
  })
})

test.describe('nothing moves', () => {
  type Shift = { value: number; at: number; moved: string[] }
  const shiftsOf = (page: Page) => page.evaluate(() => (window as unknown as { shifts: Shift[] }).shifts)
  /** Notes each shift: when, and what moved from where to where. */
  const watchShifts = (page: Page) =>
    page.addInitScript(() => {
      type Entry = PerformanceEntry & {
        value: number
        sources: { node?: Node; previousRect: DOMRect; currentRect: DOMRect }[]
      }
      const shifts: Shift[] = []
      Object.assign(window, { shifts })
      const placeOf = ({ x, y, width, height }: DOMRect) => [x, y, width, height].map(Math.round).join(' ')
      const nameOf = (node?: Node) =>
        node instanceof Element ? `${node.localName}.${node.className}` : node?.nodeValue
      new PerformanceObserver(list => {
        for (const { value, startTime, sources } of list.getEntries() as Entry[]) {
          const moved = sources.map(
            ({ node, previousRect, currentRect }) =>
              `${nameOf(node)}: ${placeOf(previousRect)} → ${placeOf(currentRect)}`,
          )
          shifts.push({ value, at: Math.round(startTime), moved })
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
  const expectNoShift = async (page: Page) => {
    const shifts = await shiftsOf(page)
    const sum = shifts.reduce((all, { value }) => all + value, 0)
    expect(sum, JSON.stringify(shifts, null, 2)).toBeLessThan(0.0005)
  }

  for (const address of [
    samplePages.front,
    lead,
    arabic,
    samplePages['portrait lead'],
    samplePages.section,
  ]) {
    test(`on ${address} when fonts and pictures are slow`, async ({ page }) => {
      await watchShifts(page)
      await page.route(/\.(?:woff2|avif|webp|jpg)$/, async route => {
        await later(700)
        await route.continue().catch(() => {})
      })
      await page.goto(address)
      await takenOver(page)
      await page.waitForLoadState('networkidle')
      await expectNoShift(page)
    })

    test(`on ${address} when pictures do not come`, async ({ page }) => {
      await watchShifts(page)
      await page.route(/\.(?:avif|webp|jpg)$/, route => route.abort())
      await page.goto(address)
      await takenOver(page)
      await page.waitForLoadState('networkidle')
      await expectNoShift(page)
    })
  }

  for (const address of [samplePages.gallery, samplePages.bare]) {
    test(`on ${address}, with a caption at the lower edge or a list in sight, until the page rests`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 1280, height: 900 })
      await watchShifts(page)
      await page.goto(address)
      await takenOver(page)
      await expect(page.locator('.later:not([style])')).toHaveCount(0)
      await later(500)
      await expectNoShift(page)
    })
  }

  for (const address of [samplePages.front, lead, samplePages.section]) {
    test(`on ${address} while its HTML comes piece by piece`, async ({ page }) => {
      const { address: site, end } = await serveInPieces('dist')
      try {
        await watchShifts(page)
        await page.goto(site + address)
        await takenOver(page)
        await expectNoShift(page)
      } finally {
        end()
      }
    })
  }

  test('a reader who goes on while fonts come finds all that lies below', async ({ page }) => {
    // The page is held in the moment in which what lies below is out of the layout.
    await page.addInitScript(() => {
      const wait = window.requestIdleCallback.bind(window)
      window.requestIdleCallback = (then, options) =>
        document.querySelector('[style*="content-visibility: hidden"]') ? 0 : wait(then, options)
    })
    await page.goto(lead)
    const waiting = page.locator('[style*="content-visibility: hidden"]')
    await expect(waiting).not.toHaveCount(0)
    await page.keyboard.press('Shift+Tab')
    await expect(waiting).toHaveCount(0)
    const reached = await page.evaluate(() => document.activeElement!.getBoundingClientRect().top + scrollY)
    expect(reached).toBeGreaterThan(await page.evaluate(() => document.body.scrollHeight / 2))
  })

  test('the web fonts are there in the end: at once, or with the next page', async ({ page }) => {
    await page.goto(lead)
    await takenOver(page)
    await page.getByRole('link', { name: 'Science' }).first().click()
    await expectWebFonts(page)
  })

  test('a reader who goes on before the fonts are here has them on the next page', async ({ page }) => {
    let come = () => {}
    const comes = new Promise<void>(done => {
      come = done
    })
    let asked = 0
    await page.route('**/*.woff2', async route => {
      asked += 1
      await comes
      await route.continue()
    })
    await page.goto(lead)
    await takenOver(page)
    await expect.poll(() => asked).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Science' }).first().click()
    await expect(page.locator('h1:visible')).toHaveText('Science')
    come()
    await expectWebFonts(page)
    // What was begun for the page before goes on for a moment.
    await page.waitForTimeout(1000)
    await expectWebFonts(page)
  })

  test('a reader who goes on while fonts are shaped out of sight has them on the next page', async ({
    page,
  }) => {
    await page.addInitScript(sample => {
      const wait = window.requestIdleCallback.bind(window)
      window.requestIdleCallback = (then, options) =>
        document.querySelector(sample) ? Number(setTimeout(then, 600)) : wait(then, options)
    }, outOfSight)
    await page.goto(lead)
    await expect(page.locator(outOfSight)).toHaveCount(1)
    // A key has the app come at once; before it is there a link would lead to a page that begins anew.
    await page.keyboard.press('Shift')
    await takenOver(page)
    await expect(page.locator(outOfSight)).toHaveCount(1)
    await page.getByRole('link', { name: 'Science' }).first().click()
    await expectWebFonts(page)
    await expect(page.locator(outOfSight)).toHaveCount(0)
    await expectWebFonts(page)
  })

  /** Where letters are set before the page is. */
  const outOfSight = 'body > [style*="visibility: hidden"]'

  async function expectWebFonts(page: Page) {
    await expect(page.locator('h1:visible')).toHaveText('Science')
    const shown = () =>
      page.evaluate(() =>
        [...document.fonts]
          .filter(({ status }) => status === 'loaded')
          .map(({ family }) => family.replaceAll('"', ''))
          .filter(family => !family.includes('fallback')),
      )
    for (const family of ['Dateline Head', 'Dateline Text', 'Dateline Sans'])
      await expect.poll(shown).toContain(family)
    expect((await shown()).filter(family => family.includes('ahead'))).toEqual([])
  }
})

test.describe('bytes', () => {
  for (const file of [
    'index',
    'article/reservoir-lowest-since-1976',
    'article/night-trains-return',
    'section/world',
  ]) {
    test(`the HTML of ${file} is at most 14 kB, compressed, with all that paints it`, () => {
      expect(brotliCompressSync(readFileSync(`dist/${file}.html`)).length).toBeLessThanOrEqual(14_000)
    })
  }

  for (const address of [samplePages.front, lead]) {
    test(`a phone is sent a lead picture of at most 38 kB on ${address}`, async ({ browser }) => {
      for (const deviceScaleFactor of [1.75, 2.625]) {
        const page = await browser.newPage({ viewport: { width: 412, height: 823 }, deviceScaleFactor })
        await page.goto(address)
        const picture = page.locator('img[fetchpriority=high]')
        await expect(picture).toHaveJSProperty('complete', true)
        const source = await picture.evaluate((image: HTMLImageElement) => new URL(image.currentSrc).pathname)
        expect(source).toMatch(/\.avif$/)
        expect(statSync(`dist${source}`).size).toBeLessThanOrEqual(38_000)
        await page.close()
      }
    })
  }
})

test.describe('the policy is kept', () => {
  for (const address of [
    samplePages.front,
    lead,
    '/search',
    '/nowhere',
    '/article/never-written',
    '/preview',
  ]) {
    test(`on ${address}`, async ({ page }) => {
      const violations: string[] = []
      page.on('console', message => {
        if (/policy:|Content Security Policy/i.test(message.text())) violations.push(message.text())
      })
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI}`),
        )
      })
      await page.goto(address)
      await takenOver(page)
      await page.waitForLoadState('networkidle')
      expect(violations).toEqual([])
      expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain('Dateline Sans')
    })
  }

  test('data that stands in the page is no script', async ({ page }) => {
    await page.goto(lead)
    const kinds = await page
      .locator('script:not([src])')
      .evaluateAll(scripts => scripts.map(script => (script as HTMLScriptElement).type))
    expect([...new Set(kinds)].toSorted()).toEqual(['application/json', 'application/ld+json'])
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a page has all its styles and fonts', async ({ page }) => {
    const requests = requestsOf(page)
    await page.goto(lead)
    await page.waitForLoadState('networkidle')
    expect(requests.some(name => /^app-.*\.css/.test(name))).toBe(true)
    expect(requests.some(name => /^head-600-latin-.*\.woff2/.test(name))).toBe(true)
  })
})
