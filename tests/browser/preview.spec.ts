import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import { expect as expectSoon, type Frame, type Page, test } from '@playwright/test'
import { arabic, lead, samplePages } from './sample.ts'
import { takenOver } from './takenOver.ts'

const expect = expectSoon.configure({ timeout: 15_000 })

test.skip(({ isMobile }) => isMobile, 'editors sit at desks; once is enough')
test.use({ viewport: { width: 1440, height: 900 } })

const slugOf = (address: string) => decodeURIComponent(address.split('/').at(-1) ?? '')
const sourceOf = (address: string) => `/content/articles/${encodeURIComponent(slugOf(address))}.json`

/** Opens the preview with a published story as the draft, by its address. */
async function openPreview(page: Page, address = lead) {
  await page.goto(`/preview?src=${encodeURIComponent(sourceOf(address))}`)
  await expect(frame(page, 'Phone').locator('article h1').first()).toBeVisible()
}

const frame = (page: Page, name: string) => page.frameLocator(`iframe[title="Preview: ${name}"]`)
const choose = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click()

async function pageIn(page: Page, name: string): Promise<Frame> {
  const element = await page.locator(`iframe[title="Preview: ${name}"]`).elementHandle()
  const inside = await element?.contentFrame()
  if (!inside) throw new Error(`There is no frame “${name}”.`)
  return inside
}

/** The draft's JSON with a change in its text, dropped as text. */
async function dropDraft(page: Page, change: (item: Record<string, unknown>) => void, address = lead) {
  const file = join('dist/content/articles', `${slugOf(address)}.json`)
  const feed = JSON.parse(readFileSync(file, 'utf8').replaceAll('../img/', '/content/img/'))
  change(feed.items[0])
  await page.goto('/preview')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await drop(page, JSON.stringify(feed))
  await expect(frame(page, 'Phone').locator('article h1').first()).toBeVisible()
  return feed
}

const drop = (page: Page, text: string) =>
  page.evaluate(dropped => {
    const dataTransfer = new DataTransfer()
    dataTransfer.setData('text/plain', dropped)
    dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
  }, text)

const withPlaceholder = (item: Record<string, unknown>) => {
  item.content_html = String(item.content_html).replace('about 34,000 cubic metres', 'about TK cubic metres')
}

const stories = [lead, arabic, samplePages.gallery, samplePages.live, samplePages.code, samplePages.bare]

/**
 * The page's markup: ids that React gives and marks of hydration count for nothing, nor does the order of attributes, nor which
 * parts are laid out by now.
 */
const markup = (root: Page | Frame) =>
  root.evaluate(() => {
    const written = (node: Node): string => {
      if (node instanceof Comment) return ''
      if (!('attributes' in node)) return node.textContent ?? ''
      const { localName, attributes } = node as Element
      const layout = /^(?:content-visibility: \w+;)?$/
      const all = [...attributes]
        .filter(({ name, value }) => name !== 'style' || !layout.test(value))
        .map(({ name, value }) => ` ${name}="${value.replace(/^_[rR]_\w*_$/, 'id')}"`)
      return `<${localName}${all.sort().join('')}>${[...node.childNodes].map(written).join('')}</${localName}>`
    }
    const main = document.querySelector('#root main')
    return main ? written(main) : ''
  })

for (const address of stories) {
  test(`a frame holds the published markup of ${decodeURIComponent(address)}`, async ({ page, context }) => {
    const published = await context.newPage()
    await published.setViewportSize({ width: 1280, height: 900 })
    await published.goto(address)
    await expect(published.locator('main aside').last()).toBeVisible()
    await openPreview(page, address)
    await expect(frame(page, 'Desktop').locator('main aside').last()).toBeVisible()
    const expected = await markup(published)
    expect(expected).toContain('<article')
    for (const name of ['Phone', 'Desktop']) {
      await expect.poll(async () => markup(await pageIn(page, name))).toBe(expected)
    }
  })
}

test('a frame is a page of its own, in standards mode, and touches nothing of the workspace', async ({
  page,
}) => {
  await openPreview(page)
  const inside = await pageIn(page, 'Desktop')
  expect(await inside.evaluate(() => document.compatMode)).toBe('CSS1Compat')
  expect(await inside.title()).toMatch(/^Yelli reservoir/)
  expect(await page.title()).toBe('Preview')
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0)
  expect(await page.evaluate(() => history.length)).toBe(2)
  await expect(frame(page, 'Phone').getByText('Preview: readers do not see this page')).toBeVisible()
  await expect(frame(page, 'Desktop').getByText('Preview: readers do not see this page')).toBeVisible()
})

test('the controls change what the frames show', async ({ page }) => {
  await openPreview(page)
  const background = async () =>
    (await pageIn(page, 'Phone')).evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await background()).toBe('rgb(253, 252, 250)')
  await choose(page, 'Dark')
  expect(await background()).toBe('rgb(19, 20, 22)')
  await choose(page, 'Light')

  const size = async () =>
    (await pageIn(page, 'Phone')).evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('h1')!).fontSize),
    )
  const before = await size()
  await choose(page, '150%')
  expect(await size()).toBeCloseTo(before * 1.5, -1)
  await choose(page, '100%')

  await choose(page, 'RTL')
  const inside = await pageIn(page, 'Phone')
  expect(await inside.evaluate(() => document.documentElement.dir)).toBe('rtl')
  expect(await inside.evaluate(() => getComputedStyle(document.querySelector('h1')!).direction)).toBe('rtl')
  await choose(page, 'LTR')

  await choose(page, 'Phone')
  await expect(page.locator('iframe')).toHaveCount(1)
  await choose(page, 'Tablet')
  expect(await (await pageIn(page, 'Tablet')).evaluate(() => innerWidth)).toBe(820)
  await choose(page, 'Desktop')
  expect(await (await pageIn(page, 'Desktop')).evaluate(() => innerWidth)).toBe(1280)
})

test('the front card stands where readers will find it, and print is the printed page', async ({ page }) => {
  await openPreview(page)
  await choose(page, 'Front card')
  const card = frame(page, 'Desktop')
    .locator(`main a[data-slug="${slugOf(lead)}"]`)
    .first()
  await expect(card).toBeInViewport()
  await choose(page, 'Print')
  const paper = await pageIn(page, 'A4 paper')
  await expect.poll(() => paper.evaluate(() => document.querySelector('article h1') !== null)).toBe(true)
  const shown = (selector: string) =>
    paper.evaluate(one => getComputedStyle(document.querySelector(one)!).display, selector)
  await expect.poll(() => shown('nav')).toBe('none')
  expect(await paper.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontSize)).toBe('32px')
})

test('a link says where it leads and leads nowhere', async ({ page }) => {
  await openPreview(page)
  await frame(page, 'Desktop').getByRole('link', { name: 'drought order', exact: true }).click()
  await expect(page.getByText('This link leads to /article/drought-order-explained')).toBeVisible()
  await expect(frame(page, 'Desktop').locator('article h1').first()).toHaveText(/^Yelli reservoir/)
  expect(new URL(page.url()).pathname).toBe('/preview')
})

test('frames scroll together, block by block', async ({ page }) => {
  await openPreview(page)
  const [phone, desktop] = [await pageIn(page, 'Phone'), await pageIn(page, 'Desktop')]
  const heading = 'article h2:nth-of-type(2)'
  await phone.evaluate(one => {
    const element = document.querySelector(one)!
    document.documentElement.scrollTop += element.getBoundingClientRect().top - innerHeight * 0.2
  }, heading)
  const part = (inside: Frame) =>
    inside.evaluate(
      one => document.querySelector(one)!.getBoundingClientRect().top / document.documentElement.clientHeight,
      heading,
    )
  await expect.poll(() => part(desktop)).toBeCloseTo(await part(phone), 1)
  expect(await desktop.evaluate(() => document.documentElement.scrollTop)).toBeGreaterThan(300)
})

test('a finding has a pin in the frames; each leads to the other', async ({ page }) => {
  await dropDraft(page, withPlaceholder)
  await expect(page.getByRole('status').filter({ hasText: 'Fix before publishing' })).toBeVisible()
  const item = page.getByRole('listitem').filter({ hasText: 'Placeholder text' })
  await item.getByRole('button', { name: 'Show in story' }).click()
  const pin = frame(page, 'Desktop').getByRole('button', { name: /Placeholder text/ })
  await expect(pin).toBeInViewport()
  await page.getByRole('tab', { name: 'Details' }).click()
  await frame(page, 'Phone')
    .getByRole('button', { name: /Placeholder text/ })
    .click()
  await expect(page.getByRole('tab', { name: /^Checks/ })).toHaveAttribute('aria-selected', 'true')
  await expect(item).toHaveAttribute('data-picked', 'true')
  await page.getByRole('button', { name: 'Marks' }).click()
  await expect(pin).toHaveCount(0)
})

test('an error keeps the draft from being ready until a reason is given', async ({ page }) => {
  await dropDraft(page, withPlaceholder)
  const ready = page.getByRole('button', { name: 'Mark as ready' })
  await expect(ready).toHaveAttribute('aria-disabled', 'true')
  const item = page.getByRole('listitem').filter({ hasText: 'Placeholder text' })
  await item.getByRole('button', { name: 'Let it pass' }).click()
  await item.getByLabel('Why may it pass?').fill('The figure comes at noon')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ready, with reasons given')).toBeVisible()
  await ready.click()
  await expect(page.getByRole('button', { name: 'Ready', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as JSON' }).click()
  const report = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(report.ready).toBe(true)
  expect(report.findings.find(({ id }: { id: string }) => id === 'text.placeholder')).toMatchObject({
    path: expect.stringMatching(/^body\[\d+\]$/),
    override: 'The figure comes at noon',
  })
  const text = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download as text' }).click()
  const lines = readFileSync(await (await text).path(), 'utf8').split('\n')
  expect(lines[2]).toMatch(/^Checked .*: 1 error, .* Ready\.$/)
  expect(lines).toContain('         let pass: The figure comes at noon')
})

test('compares the draft with what readers have, on the stage and in the list', async ({ page }) => {
  await dropDraft(page, withPlaceholder)
  await page.getByRole('button', { name: 'Compare' }).click()
  await expect(page.getByRole('tab', { name: 'Changes' })).toHaveAttribute('aria-selected', 'true')
  const change = page.getByRole('listitem').filter({ hasText: 'Paragraph' })
  await expect(change.locator('del')).toHaveText('Removed: 34,000')
  await expect(change.locator('ins')).toHaveText('Added: TK')
  const highlighted = async (name: string, kind: string) =>
    (await pageIn(page, name)).evaluate(
      one => [...(CSS.highlights.get(one) ?? [])].map(range => String(range)).join(),
      kind,
    )
  await expect.poll(() => highlighted('Draft', 'added')).toBe('TK')
  await expect.poll(() => highlighted('Published', 'removed')).toBe('34,000')
})

test('the clock and the zone of the frames are the editor’s to choose', async ({ page }) => {
  await dropDraft(page, item => {
    item.date_published = '2031-03-01T10:00:00+04:00'
    const { item: ninjs } = item._ninjs as { item: Record<string, unknown> }
    ninjs.embargoedUntil = '2031-03-01T09:00:00+04:00'
  })
  await expect(page.getByText('Embargo until 1 March 2031, 09:00 GMT+4')).toBeVisible()
  await expect(frame(page, 'Phone').getByText('Preview: under embargo until 1 March 2031')).toBeVisible()
  const withheld = page.getByText('Not for readers at this time: embargo')
  await expect(withheld).toBeVisible()
  const asOf = page.getByLabel('As of')
  await asOf.selectOption('when the embargo lifts')
  await expect(withheld).toHaveCount(0)
  await asOf.selectOption('just before the embargo lifts')
  await expect(withheld).toBeVisible()
  const stamp = frame(page, 'Phone').locator('article time').first()
  await expect(stamp).toHaveText('1 March 2031, 10:00 GMT+4')
  await page.getByLabel('Time zone').selectOption('America/New_York')
  await expect(stamp).toHaveText('1 March 2031, 01:00 GMT-5')
})

test('a draft 40 days old says a date where today it says hours', async ({ page }) => {
  await dropDraft(page, item => {
    item.date_published = new Date(Date.now() - 3 * 3_600_000).toISOString()
    item.date_modified = item.date_published
  })
  await choose(page, 'Front card')
  const time = frame(page, 'Desktop').locator('main article time').first()
  await expect(time).toContainText('3 h ago')
  await page.getByLabel('As of').selectOption('in 40 days')
  await expect(time).not.toContainText('ago')
})

test('in a year and a day an article says how old it is', async ({ page }) => {
  await dropDraft(page, item => {
    item.date_published = new Date(Date.now() - 3_600_000).toISOString()
    item.date_modified = item.date_published
  })
  const old = frame(page, 'Phone').getByText('This story is 1 year old')
  await expect(old).toHaveCount(0)
  await page.getByLabel('As of').selectOption('in a day')
  await expect(old).toHaveCount(0)
  await page.getByLabel('As of').selectOption('in a year and a day')
  await expect(old).toBeVisible()
  await page.getByLabel('Time zone').selectOption('UTC')
  await expect(frame(page, 'Phone').locator('article time').first()).toContainText('UTC')
})

test('nothing is fetched ahead in a frame', async ({ page }) => {
  await openPreview(page)
  await expect(frame(page, 'Desktop').locator('main aside').last()).toBeVisible()
  const asked: string[] = []
  page.on('request', request => asked.push(new URL(request.url()).pathname))
  await frame(page, 'Desktop').getByRole('link', { name: 'drought order', exact: true }).hover()
  await frame(page, 'Desktop').locator('main aside a').first().hover()
  await frame(page, 'Desktop').locator('main aside a').first().focus()
  // Two rounds of asking for the draft, which is all that is asked.
  await page.waitForTimeout(4500)
  expect([...new Set(asked)]).toEqual([sourceOf(lead)])
})

test('at 1024 pixels two frames stand side by side, and the keyboard alone reaches and turns everything', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.setViewportSize({ width: 1024, height: 768 })
  await dropDraft(page, withPlaceholder)
  await expect(page.locator('iframe')).toHaveCount(2)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  const stops: string[] = []
  const unseen: string[] = []
  for (let presses = 0; presses < 300 && stops.at(-1) !== 'Download as JSON'; presses += 1) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const { activeElement: own } = document
      if (!own || own.tagName === 'IFRAME') return { name: own?.getAttribute('title') ?? '', isSeen: true }
      const label = own.getAttribute('aria-label') ?? own.closest('label')?.firstChild?.textContent
      const { outlineStyle } = getComputedStyle(own)
      const box = own.getBoundingClientRect()
      const isSeen =
        outlineStyle !== 'none' && box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight
      return { name: (label ?? own.textContent ?? '').trim(), isSeen }
    })
    if (stop.name !== stops.at(-1)) stops.push(stop.name)
    if (!stop.isSeen) unseen.push(stop.name)
  }
  const wanted = ['Skip to the preview', 'Skip to the checks', 'Back', 'Compare', 'Mark as ready']
  wanted.push('Side by side', 'Article', 'Light', '100%', 'LTR', 'Marks', 'As of', 'Time zone')
  wanted.push(
    'Preview: Phone',
    'Preview: Tablet',
    'Checks1',
    'Show in story',
    'Let it pass',
    'Download as JSON',
  )
  expect(
    stops.filter(name => wanted.includes(name)).filter((name, at, all) => all.indexOf(name) === at),
  ).toEqual(wanted)
  expect(unseen).toEqual([])
  await page.getByRole('radio', { name: 'Light', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked()
  await page.getByRole('button', { name: 'Compare' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('tab', { name: 'Changes' })).toHaveAttribute('aria-selected', 'true')
})

test('tabs and segments go by the arrow keys, and no frame holds the keyboard', async ({ page }) => {
  await openPreview(page)
  await page.getByRole('tab', { name: /^Checks/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab', { name: 'Sharing' })).toBeFocused()
  await expect(page.getByText('Search result')).toBeVisible()
  await page.keyboard.press('End')
  await expect(page.getByRole('tab', { name: 'Details' })).toBeFocused()
  await page.getByRole('radio', { name: 'Side by side' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Phone', exact: true })).toBeFocused()
  await expect(page.locator('iframe')).toHaveCount(1)
  await page.locator('iframe').focus()
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.getAttribute('role') === 'tab')) return
  }
  throw new Error('The keyboard did not come out of the frame.')
})

test('skip links lead to the preview and to the checks', async ({ page }) => {
  await openPreview(page)
  await page.getByRole('link', { name: 'Skip to the checks' }).press('Enter')
  await expect(page.locator('#checks')).toBeFocused()
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the workspace, ${scheme}`, async ({ page }) => {
    test.setTimeout(240_000)
    await page.emulateMedia({ colorScheme: scheme })
    const complaints: string[] = []
    const look = async (state: string) => {
      // Two frames hold the same page: each has its landmarks, and the workspace has its own.
      const all = await new AxeBuilder({ page }).withTags(rules).disableRules('landmark-unique').analyze()
      const own = await new AxeBuilder({ page }).exclude('iframe').withRules('landmark-unique').analyze()
      const violations = [...all.violations, ...own.violations]
      for (const { id, nodes } of violations) complaints.push(`${state}, ${id}: ${nodes[0]?.html}`)
    }
    await page.goto('/preview')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look('empty')
    await dropDraft(page, withPlaceholder)
    await expect(frame(page, 'Desktop').locator('main aside').last()).toBeVisible()
    await look('checks')
    for (const tab of ['Sharing', 'Changes', 'Details']) {
      await page.getByRole('tab', { name: tab }).click()
      await look(tab)
    }
    await page.setViewportSize({ width: 900, height: 800 })
    await look('narrow')
    expect(complaints).toEqual([])
  })
}

test('a narrow window has one frame, and the panel as a sheet', async ({ page }) => {
  await openPreview(page)
  await page.setViewportSize({ width: 900, height: 800 })
  await expect(page.locator('iframe')).toHaveCount(1)
  const handle = page.getByRole('button', { name: /^Checks and details/ })
  await expect(handle).toHaveAttribute('aria-expanded', 'false')
  await expect(page.getByRole('tablist')).toBeHidden()
  await handle.click()
  await expect(page.getByRole('tablist')).toBeVisible()
  await page.getByRole('tab', { name: 'Details' }).focus()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('tablist')).toBeHidden()
  await expect(handle).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Side by side' })).toHaveCount(0)
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
})

test('a draft of 2,000 words is on three frames within 100 ms of its arrival', { tag: '@alone' }, async ({
  page,
}) => {
  test.setTimeout(60_000)
  await page.setViewportSize({ width: 2200, height: 1100 })
  const sentence = 'The board met on Monday and put off the vote about the harbour wall again. '
  const long = (mark: string) => `<p>${mark}</p>${`<p>${sentence.repeat(4)}</p>`.repeat(38)}`
  const feed = await dropDraft(page, item => {
    item.content_html = long('Version 0')
  })
  await expect(page.locator('iframe')).toHaveCount(3)
  await expect(frame(page, 'Tablet').getByText('Version 0')).toBeVisible()
  const kept = await (await pageIn(page, 'Desktop')).evaluateHandle(() => document.querySelector('article'))
  const times: number[] = []
  for (let round = 1; round <= 7; round += 1) {
    feed.items[0].content_html = long(`Version ${round}`)
    times.push(await arrival(page, JSON.stringify(feed), `Version ${round}`))
  }
  // A busy machine makes some rounds late; nothing makes one early.
  expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(100)
  expect(await kept.evaluate(article => article?.isConnected)).toBe(true)
})

/** Milliseconds from the arrival of a draft to the moment when the last frame shows it. */
const arrival = (page: Page, text: string, mark: string) =>
  page.evaluate(
    ([dropped = '', wanted = '']) =>
      new Promise<number>(done => {
        const pages = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument!)
        const start = performance.now()
        const look = () => {
          const shown = pages.every(one => one.querySelector('article')?.textContent?.includes(wanted))
          if (shown) done(performance.now() - start)
        }
        for (const one of pages)
          new MutationObserver(look).observe(one.body, {
            subtree: true,
            childList: true,
            characterData: true,
          })
        const dataTransfer = new DataTransfer()
        dataTransfer.setData('text/plain', dropped)
        dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }))
      }),
    [text, mark],
  )

test('a reader loads nothing of the preview', async ({ page }) => {
  const names = new Set<string>()
  page.on('response', response => {
    if (/\.(js|css)$/.test(response.url())) names.add(new URL(response.url()).pathname)
  })
  await page.goto(lead)
  await page.waitForLoadState('networkidle')
  await takenOver(page)
  await page.getByRole('link', { name: 'Home' }).first().click()
  await page.waitForLoadState('networkidle')
  const loaded = [...names].map(name => readFileSync(join('dist', name), 'utf8')).join('')
  const own = readdirSync('dist/assets').filter(name => name.startsWith('Preview-'))
  const preview = own.map(name => readFileSync(join('dist/assets', name), 'utf8')).join('')
  const signs = ['Mark as ready', 'Placeholder text', 'Let it pass', 'news-preview', 'workspace-', '--bezel']
  expect(signs.filter(sign => !preview.includes(sign))).toEqual([])
  expect(signs.filter(sign => loaded.includes(sign))).toEqual([])
  expect(loaded.length).toBeGreaterThan(300_000)
})
