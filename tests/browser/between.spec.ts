import { expect, type Page, test } from '@playwright/test'
import { held } from './held.ts'
import { lead } from './sample.ts'
import { frontTakenOver, takenOver } from './takenOver.ts'

const cards = (page: Page) => page.locator('main a[data-slug]')

/** The slugs of the stories whose JSON was asked for, in order. */
function storiesAsked(page: Page): string[] {
  const slugs: string[] = []
  page.on('request', request => {
    const slug = /\/content\/articles\/(.+)\.json$/.exec(request.url())?.[1]
    if (slug) slugs.push(decodeURIComponent(slug))
  })
  return slugs
}

async function connection(page: Page, said: { saveData?: boolean; effectiveType?: string }) {
  await page.addInitScript(said => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => said })
  }, said)
}

test('the first three stories in view of a list are fetched once all is quiet', async ({ page }) => {
  const asked = storiesAsked(page)
  await page.goto('/section/environment')
  const slugs = await cards(page).evaluateAll(links =>
    links
      .filter(link => link.getBoundingClientRect().top < innerHeight)
      .map(link => (link as HTMLElement).dataset.slug),
  )
  await expect.poll(() => asked.toSorted()).toEqual(slugs.slice(0, 3).toSorted())
})

test('an article fetches no other story by itself', async ({ page }) => {
  const asked = storiesAsked(page)
  await page.goto(lead)
  await expect.poll(() => asked.length).toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1000)
  expect(asked).toEqual(['reservoir-lowest-since-1976'])
})

for (const [name, said] of [
  ['where the reader saves data', { saveData: true, effectiveType: '4g' }],
  ['on 2g', { effectiveType: '2g' }],
  ['on slow 2g', { effectiveType: 'slow-2g' }],
] as const) {
  test(`nothing is fetched ahead ${name}`, async ({ page }) => {
    await connection(page, said)
    const asked = storiesAsked(page)
    await page.goto('/')
    await page.waitForLoadState('networkidle')
    await cards(page).nth(5).hover()
    await cards(page).nth(6).focus()
    await page.waitForTimeout(800)
    expect(asked).toEqual([])
  })
}

test.describe('on intent', () => {
  /** The front with its own three stories fetched, and a card far from them in view. */
  async function openFront(page: Page) {
    const asked = storiesAsked(page)
    await page.goto('/')
    await expect.poll(() => asked.length).toBeGreaterThan(0)
    await page.waitForLoadState('networkidle')
    const card = cards(page).nth(17)
    await card.scrollIntoViewIfNeeded()
    const slug = (await card.getAttribute('data-slug')) ?? ''
    expect(asked).not.toContain(slug)
    return { asked, card, slug }
  }

  test('a story is fetched after 65 ms under the pointer, not before', async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'a phone has no pointer that hovers')
    await page.addInitScript(() => {
      const original = setTimeout
      const waits: number[] = []
      Object.assign(window, { waits })
      window.setTimeout = ((then: () => void, wait?: number, ...more: unknown[]) => {
        waits.push(wait ?? 0)
        return original(then, wait, ...more)
      }) as typeof setTimeout
    })
    const { asked, card, slug } = await openFront(page)
    await page.evaluate(() => {
      ;(window as unknown as { waits: number[] }).waits.length = 0
    })
    await card.hover()
    expect(await page.evaluate(() => (window as unknown as { waits: number[] }).waits)).toContain(65)
    await expect.poll(() => asked).toContain(slug)
  })

  test('a pointer that only passes fetches nothing', async ({ page }, { project }) => {
    test.skip(project.name !== 'desktop', 'a phone has no pointer that hovers')
    const { asked, card, slug } = await openFront(page)
    await card.evaluate(link => {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
      document.body.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    })
    await page.waitForTimeout(400)
    expect(asked).not.toContain(slug)
  })

  test('a story is fetched with the focus', async ({ page }) => {
    const { asked, card, slug } = await openFront(page)
    await card.focus()
    await expect.poll(() => asked).toContain(slug)
  })

  test('a story and its picture are fetched at the press, the picture after everything else', async ({
    page,
  }, { project }) => {
    test.skip(project.name !== 'desktop', 'a phone’s card may show the very file that its story will')
    const { asked } = await openFront(page)
    const card = page.locator('main article:has(picture) a[data-slug]').nth(9)
    await card.scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    const own = await card.evaluate(link => link.closest('article')?.querySelector('img')?.src ?? '')
    const stem = own.replace(/-\d+\.\w+$/, '-')
    const pictures: string[] = []
    page.on('request', request => {
      if (request.url().startsWith(stem)) pictures.push(request.url())
    })
    await card.evaluate(link => {
      link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }))
    })
    await expect.poll(() => asked).toContain(await card.getAttribute('data-slug'))
    await expect.poll(() => pictures.length).toBe(1)
  })
})

test('a story is fetched under the finger sooner than a timer would fire there', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'mobile', 'a mouse fetches as it comes near')
  type Noting = Window & { notes: string[] }
  await page.addInitScript(() => {
    const notes: string[] = []
    Object.assign(window, { notes })
    addEventListener('pointerdown', () => setTimeout(() => notes.push('timer')), true)
    const ask = window.fetch
    window.fetch = (...asked) => {
      if (String(asked[0]).includes('/content/articles/')) notes.push('story')
      return ask(...asked)
    }
  })
  await frontTakenOver(page)
  const session = await page.context().newCDPSession(page)
  const first: (string | undefined)[] = []
  // A busy machine makes frames late now and then.
  for (const number of [5, 6, 7]) {
    const card = cards(page).nth(number)
    await card.scrollIntoViewIfNeeded()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => (window as unknown as Noting).notes.splice(0))
    const { x, y } = (await card.boundingBox())!
    const touchPoints = [{ x: x + 10, y: y + 10 }]
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints })
    await page.waitForTimeout(300)
    await session.send('Input.dispatchTouchEvent', { type: 'touchCancel', touchPoints: [] })
    first.push(await page.evaluate(() => (window as unknown as Noting).notes[0]))
  }
  expect(first).toContain('story')
})

test('a story that was fetched ahead is not asked for again when it is opened', async ({ page }) => {
  const asked = storiesAsked(page)
  await page.goto('/')
  await takenOver(page)
  await cards(page).nth(1).focus()
  await page.waitForTimeout(500)
  await page.waitForLoadState('networkidle')
  await cards(page).nth(1).click()
  await expect(page.locator('article .x, article header h1').first()).toBeVisible()
  await page.waitForLoadState('networkidle')
  expect(new Set(asked).size).toBe(asked.length)
})

test('a press that nothing came before asks for the story before its page is made', async ({ page }) => {
  const ahead = storiesAsked(page)
  await page.addInitScript(() => {
    const asked: { url: string; isMade: boolean }[] = []
    Object.assign(window, { asked })
    const original = window.fetch
    window.fetch = (input, init) => {
      const isMade = document.querySelector('main article > header h1') !== null
      asked.push({ url: String(input), isMade })
      return original(input, init)
    }
  })
  await page.goto('/')
  await expect.poll(() => ahead.length).toBeGreaterThan(0)
  await page.waitForLoadState('networkidle')
  const card = cards(page).nth(9)
  const slug = await card.getAttribute('data-slug')
  await card.evaluate(link => (link as HTMLElement).click())
  await expect(page.locator('[data-kind="body"], article > header h1').first()).toBeVisible()
  const asked = await page.evaluate(
    slug =>
      (window as unknown as { asked: { url: string; isMade: boolean }[] }).asked
        .filter(({ url }) => url.includes(`/articles/${slug}.json`))
        .map(({ isMade }) => isMade),
    slug,
  )
  expect(asked).toEqual([false])
})

test('a card that was not fetched opens at once with what it knows, and nothing moves when the text comes', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const answer = await held(page, '**/content/articles/*')
  const ahead = storiesAsked(page)
  await page.goto('/section/environment')
  await expect.poll(() => ahead.length).toBeGreaterThan(0)
  const card = page.locator('main article:has(picture):has(p) a[data-slug]').first()
  const headline = await card.innerText()
  await card.click()
  await expect(page.locator('article > header h1')).toHaveText(headline)
  await expect(page.locator('article > header p').last()).toBeVisible()
  const picture = page.locator('article > figure img')
  await expect(picture).toBeVisible()
  await expect(page.locator('[data-kind="body"]')).toBeVisible()
  await page.waitForTimeout(600)
  const boxes = () =>
    page.evaluate(() =>
      ['article > header h1', 'article > figure img', 'article > figure figcaption'].map(selector => {
        const box = document.querySelector(selector)?.getBoundingClientRect()
        return box && [box.x, box.y, box.width, box.height].map(Math.round)
      }),
    )
  const before = await boxes()
  answer()
  await expect(page.locator('[data-kind="body"]')).toHaveCount(0)
  expect(await boxes()).toEqual(before)
  expect(
    await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0),
    ),
  ).toBeLessThan(0.001)
})

test.describe('the picture moves along', () => {
  /** The pictures that were moved, with where they came from, and how many other parts faded in. */
  async function watchMotion(page: Page) {
    await page.addInitScript(() => {
      const moved: { src: string | null; transform: string }[] = []
      const motion = { moved, faded: 0 }
      Object.assign(window, { motion })
      const original = Element.prototype.animate
      Element.prototype.animate = function (frames, timing) {
        const { transform, opacity } = frames as PropertyIndexedKeyframes
        if (transform) moved.push({ src: this.getAttribute('src'), transform: String(transform) })
        else if (opacity) motion.faded += 1
        return original.call(this, frames, timing)
      }
    })
    return () =>
      page.evaluate(
        () =>
          (window as unknown as { motion: { moved: { src: string; transform: string }[]; faded: number } })
            .motion,
      )
  }

  /** Opens the first story that has a picture; a busy machine may need more than the 300 ms it is waited for. */
  async function openPictured(page: Page, motion: () => Promise<{ moved: unknown[] }>) {
    await expect(async () => {
      await page.goto('/section/environment')
      await page.waitForLoadState('networkidle')
      await takenOver(page)
      await page.locator('main article:has(picture) a[data-slug]:visible').first().click()
      await expect(page.locator('article > header h1:visible')).toBeFocused()
      expect((await motion()).moved).toHaveLength(1)
    }).toPass({ timeout: 45_000 })
  }

  test('from a card to the story with the same picture, and only that picture', async ({ page }) => {
    const motion = await watchMotion(page)
    await page.goto('/section/environment')
    const src = await page.locator('main article:has(picture) img').first().getAttribute('src')
    await openPictured(page, motion)
    const { moved, faded } = await motion()
    expect(moved[0]?.src).toBe(src)
    expect(moved[0]?.transform).toMatch(/^translate\(-?[\d.]+px, -?[\d.]+px\) scale\([\d.]+\),none$/)
    expect(faded).toBeGreaterThanOrEqual(3)
    expect(await page.evaluate(() => scrollY)).toBe(0)
  })

  test('never on the way back or forward', async ({ page }) => {
    const motion = await watchMotion(page)
    await openPictured(page, motion)
    await page.goBack()
    await expect(page.locator('article > header h1:visible')).toHaveCount(0)
    await page.goForward()
    await expect(page.locator('article > header h1:visible')).toBeVisible()
    expect((await motion()).moved).toHaveLength(1)
  })

  test('never with reduced motion, nor from a card without a picture', async ({ page }) => {
    const motion = await watchMotion(page)
    await frontTakenOver(page)
    await page.locator('main article:not(:has(picture)) a[data-slug]:visible').first().click()
    await expect(page.locator('article > header h1:visible')).toBeVisible()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.goBack()
    await page.locator('main article:has(picture) a[data-slug]:visible').nth(1).click()
    await expect(page.locator('article > header h1:visible')).toBeVisible()
    expect((await motion()).moved).toEqual([])
  })
})

test('Back shows the very page that was left, at its offset, with the focus on the card', async ({
  page,
}) => {
  await frontTakenOver(page)
  const card = cards(page).nth(20)
  await card.scrollIntoViewIfNeeded()
  await page.evaluate(() => {
    Object.assign(window, { first: document.querySelector('main > :not([hidden]) h1') })
  })
  await page.waitForFunction(() => !document.querySelector('.later:not([style])'))
  const placeOf = (link: Element) => Math.round(link.getBoundingClientRect().top)
  await card.evaluate(link =>
    link.addEventListener('click', () => {
      Object.assign(window, { left: Math.round(link.getBoundingClientRect().top) })
    }),
  )
  const slug = await card.getAttribute('data-slug')
  const title = await page.title()
  await card.click()
  await expect(page.locator('h1:visible')).toBeFocused()
  await expect(page).not.toHaveTitle(title)
  await page.goBack()
  const back = page.locator(`main a[data-slug="${slug}"]:visible`)
  await expect(back).toBeFocused()
  await expect(page).toHaveTitle(title)
  expect(await back.evaluate(placeOf)).toBe(
    await page.evaluate(() => (window as unknown as { left: number }).left),
  )
  expect(
    await page.evaluate(
      () =>
        (window as unknown as { first: Element }).first ===
        document.querySelector('main > :not([hidden]) h1'),
    ),
  ).toBe(true)
})
