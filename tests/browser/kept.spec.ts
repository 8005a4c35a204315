import { expect, type Page, test } from '@playwright/test'
import { frontTakenOver } from './takenOver.ts'

async function openFirstStory(page: Page) {
  await frontTakenOver(page)
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

test('the story that seems to be next is made and laid out ahead, and seen by nobody', async ({ page }) => {
  await frontTakenOver(page)
  const title = await page.title()
  const card = page.locator('main a[data-slug]').nth(3)
  const headline = (await card.textContent())!
  await card.focus()
  const ahead = page.locator('main > [hidden] article')
  await expect(ahead.locator('h1')).toHaveText(headline)
  await expect(ahead).not.toBeVisible()
  await expect(page).toHaveTitle(title)
  const last = ahead.locator('.pieces > *').last()
  await expect(last).toHaveCSS('content-visibility', 'visible')
  expect(await page.evaluate(text => (window as unknown as Finding).find(text), await last.innerText())).toBe(
    false,
  )

  await ahead.evaluate(article => article.setAttribute('data-ahead', ''))
  await card.click()
  await expect(page.locator('article[data-ahead] h1:visible')).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(headline.slice(0, 20)))
  await page.goBack()
  await expect(card).toBeFocused()
  await expect(page).toHaveTitle(title)
  await page.goForward()
  await expect(page.locator('article[data-ahead] h1:visible')).toHaveText(headline)
})

test('a page that stands ready is shown by the press or the step itself, and nothing is mixed up meanwhile', async ({
  page,
}) => {
  await frontTakenOver(page)
  const card = page.locator('main a[data-slug]').nth(5)
  const headline = (await card.textContent())!
  await card.focus()
  await expect(page.locator('main > [hidden] article h1')).toHaveText(headline)
  const offset = await page.evaluate(() => scrollY)
  expect(offset).toBeGreaterThan(0)
  type Shown = { path: string; headline: string | null; large: string | undefined; offset: number }
  await page.evaluate(() => {
    const shown = (): Shown => ({
      path: location.pathname,
      headline: document.querySelector('main > :not([hidden]) h1')!.textContent,
      large: document.querySelector<HTMLElement>('[data-large]')!.dataset.large,
      offset: scrollY,
    })
    Object.assign(window, { shown, atStep: undefined })
    addEventListener('popstate', () => Object.assign(window, { atStep: shown() }))
  })
  type Site = Window & { shown: () => Shown; atStep: Shown | undefined }
  const pressed = await card.evaluate((link: HTMLElement) => {
    link.click()
    // A second press, by a finger that presses twice, belongs to the story already.
    document.body.click()
    return (window as unknown as Site).shown()
  })
  const path = `/article/${await card.getAttribute('data-slug')}`
  expect(pressed).toEqual({ path, headline, large: 'false', offset: 0 })
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page).toHaveTitle(new RegExp(headline.slice(0, 20)))

  await page.goBack()
  await expect(card).toBeFocused()
  const stepped = await page.evaluate(() => (window as unknown as Site).atStep)
  expect(stepped).toMatchObject({ path: '/', large: 'true', offset })

  // There and back, before anything has followed.
  await card.evaluate((link: HTMLElement) => {
    link.click()
    history.back()
  })
  const shown = () => page.evaluate(() => (window as unknown as Site).shown())
  await expect.poll(shown).toMatchObject({ path: '/', large: 'true', offset })
  await page.goForward()
  await expect.poll(shown).toEqual({ path, headline, large: 'false', offset: 0 })
  await expect(page).toHaveTitle(new RegExp(headline.slice(0, 20)))

  // Back, and on to another page at once.
  await page.evaluate(
    () =>
      new Promise<void>(done => {
        const goOn = () => {
          document.querySelector<HTMLElement>('nav a[href="/section/science"]')!.click()
          done()
        }
        addEventListener('popstate', goOn, { once: true })
        history.back()
      }),
  )
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Science')
  expect(await page.locator('main > :not([hidden])').count()).toBe(1)
  expect(await page.evaluate(() => document.querySelector<HTMLElement>('[data-large]')!.dataset.large)).toBe(
    'false',
  )
})

for (const from of ['a front', 'a story'])
  test(`the first frame of ${from} that comes back is what was seen of it, in its place`, async ({
    page,
  }) => {
    await frontTakenOver(page)
    if (from === 'a story') {
      await page.locator('main h1 a').click()
      await expect(page.locator('article > header h1:visible')).toBeFocused()
    }
    const shown = page.locator('main > :not([hidden])')
    const links = shown.locator('a[data-slug]')
    const card = links.nth(from === 'a story' ? 1 : 10)
    const headline = (await card.textContent())!
    // Until the page rests: what is far is laid out then, and waits again.
    const parts = shown.locator(from === 'a story' ? '.pieces > *' : '.later')
    await expect(parts.last()).toHaveAttribute('style', '')
    // What scrolls under a pointer that rests would seem to be next in place of the card.
    await page.mouse.move(0, 0)
    // Above its card, so that pieces of a text are seen too.
    await card.evaluate(link => scrollBy(0, link.getBoundingClientRect().top - innerHeight / 2))
    await card.evaluate((link: HTMLElement) => link.focus({ preventScroll: true }))
    await expect(page.locator('main > [hidden] article h1', { hasText: headline })).toBeAttached()
    await page.evaluate(() => {
      const seen = () =>
        [...document.querySelectorAll('main > :not([hidden]) *')].flatMap((element, index) => {
          const { top, height } = element.getBoundingClientRect()
          return height > 0 && top >= 0 && top < innerHeight ? [[index, top]] : []
        })
      const asleep = () =>
        [...document.querySelectorAll('main > :not([hidden]) [data-seen="false"]')].filter(
          part => getComputedStyle(part).contentVisibility === 'hidden',
        ).length
      const frames = { left: seen() }
      Object.assign(window, { frames })
      addEventListener('popstate', () =>
        requestAnimationFrame(() => Object.assign(frames, { first: seen(), asleep: asleep() })),
      )
    })
    await card.click()
    await expect(page.locator('main > :not([hidden]) h1')).toHaveText(headline)
    await expect(page).toHaveTitle(new RegExp(headline.slice(0, 20)))
    await page.goBack()
    await expect(card).toBeFocused()
    await expect(shown.locator('[data-seen]')).toHaveCount(0)
    const { left, first, asleep } = await page.evaluate(
      () => (window as unknown as { frames: Frames }).frames,
    )
    expect(left.length).toBeGreaterThan(10)
    // What is above may be laid out meanwhile: the browser keeps the place, to a part of a pixel.
    expect(first).toEqual(left.map(([index, top]) => [index, expect.closeTo(top, 0)]))
    expect(asleep).toBeGreaterThan(0)
  })

/** Elements by their number on the page, with their distance from the top of the screen in pixels. */
type Frames = { left: [number, number][]; first: [number, number][]; asleep: number }

test('another story takes the place of one that was not opened', async ({ page }) => {
  await frontTakenOver(page)
  const made = page.locator('main > [hidden] article h1')
  for (const number of [3, 4]) {
    const card = page.locator('main a[data-slug]').nth(number)
    await card.focus()
    await expect(made).toHaveText((await card.textContent())!)
  }
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
  await expect(shown).toHaveText('A film')
  await page.goForward()
  await expect(page.locator('article > header h1:visible')).toHaveCount(1)
  await expect(shown).toHaveText('A film')
})
