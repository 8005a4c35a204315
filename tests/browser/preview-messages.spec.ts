import { expect as expectSoon, type Frame, type Page, test } from '@playwright/test'
import { openPreviewSite } from './previewSite.ts'

const expect = expectSoon.configure({ timeout: 15_000 })

// One site for all of them, built once.
test.describe.configure({ mode: 'default' })
test.skip(({ isMobile }) => isMobile, 'editors sit at desks; once is enough')
test.use({ viewport: { width: 1700, height: 1000 } })

let site: Awaited<ReturnType<typeof openPreviewSite>>
test.beforeAll(async () => {
  site = await openPreviewSite()
})
test.afterAll(() => site?.close())

type Heard = { type: string; id: string; payload: Record<string, unknown>; at: number }
type Host = { heard: Heard[]; say: (type: string, payload: object, id?: string) => number }

/** A content system that says only what a test has it say, and keeps what it hears. */
const hostPage = (preview: string) => `<!doctype html><meta charset="utf-8"><title>Host</title>
<style>body { margin: 0 } iframe { width: 100%; height: 98vh; border: 0 }</style>
<iframe src="${preview}"></iframe><script type="module">
  const now = () => performance.timeOrigin + performance.now()
  const frame = document.querySelector('iframe')
  const envelope = (type, payload, id) => ({ ns: 'news-preview', v: 1, id, type, payload })
  let port
  Object.assign(window, {
    heard: [],
    say(type, payload, id = type) {
      const at = now()
      port.postMessage(envelope(type, payload, id))
      return at
    },
  })
  const hear = ({ data }) => heard.push({ ...data, at: now() })
  addEventListener('message', event => {
    if (port || event.data?.type !== 'ready') return
    hear(event)
    port = event.ports[0]
    port.onmessage = hear
  })
  setInterval(() => port || frame.contentWindow.postMessage(envelope('hello', {}, 'a'), '*'), 200)
</script>`

const feed = (title: string, body = '<p>One.</p><p>Two.</p>') => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: 'draft', title, content_html: body, date_published: '2026-11-24T06:00:00Z' }],
})

async function connect(page: Page) {
  site.cms.answers.set('/host.html', (_, response) =>
    response.setHeader('Content-Type', 'text/html').end(hostPage(`${site.origin}/preview`)),
  )
  await page.goto(`${site.cms.origin}/host.html`)
  const answer = async (type: string, match: object = {}) => {
    const found = () =>
      page.evaluate(one => (window as unknown as Host).heard.findLast(({ type }) => type === one), type)
    await expect.poll(found, { message: type, timeout: 10_000 }).toMatchObject({ type, payload: match })
    return (await found()) as Heard
  }
  const say = (type: string, payload: object, id?: string) =>
    page.evaluate(([type, payload, id]) => (window as unknown as Host).say(type, payload, id), [
      type,
      payload,
      id,
    ] as const)
  const heard = () => page.evaluate(() => (window as unknown as Host).heard)
  const ready = await answer('ready')
  const preview = page.frame({ url: `${site.origin}/preview` }) as Frame
  return { say, answer, heard, ready, preview }
}

const inside = (preview: Frame, name = 'Phone') => preview.frameLocator(`iframe[title="Preview: ${name}"]`)
const headline = (preview: Frame) => inside(preview).locator('article h1').first()

test('a content system sends a draft and its changes, and is told what came of them', async ({ page }) => {
  const { say, answer, ready, preview } = await connect(page)
  expect(ready).toMatchObject({
    id: 'a',
    payload: { version: 1, features: ['document', 'patch', 'baseline', 'set', 'focus', 'ping'] },
  })
  await say('document', { doc: feed('From the system'), rev: 1 })
  await expect(headline(preview)).toHaveText('From the system')
  const { payload } = await answer('ack', { rev: 1 })
  expect(Number(payload.ms)).toBeGreaterThan(0)
  const { payload: checks } = await answer('checks', { rev: 1 })
  expect(checks.counts).toMatchObject({ error: expect.any(Number), warning: expect.any(Number) })
  expect(checks.items).toContainEqual(
    expect.objectContaining({ id: 'standfirst.missing', severity: 'warning' }),
  )

  await say('patch', { ops: [{ op: 'replace', path: '/items/0/title', value: 'A patch later' }], rev: 2 })
  await expect(headline(preview)).toHaveText('A patch later')
  await answer('ack', { rev: 2 })
  await say('patch', { ops: [{ op: 'replace', path: '/items/0/title', value: 'Lost one' }], rev: 4 }, 'gap')
  expect(await answer('need', { rev: 2 })).toMatchObject({ id: 'gap' })
  await say('patch', { ops: [{ op: 'remove', path: '/items/7' }], rev: 3 }, 'misfit')
  await expect.poll(async () => (await answer('need')).id).toBe('misfit')
  await expect(headline(preview)).toHaveText('A patch later')

  await say('baseline', { doc: feed('As published') })
  await preview.getByRole('button', { name: 'Compare' }).click()
  await expect(preview.locator('iframe[title="Preview: Published"]')).toBeVisible()
  await expect(preview.getByRole('listitem').filter({ hasText: 'Headline' }).locator('del')).toContainText(
    'published',
  )

  await say('ping', {}, 'alive')
  expect(await answer('pong')).toMatchObject({ id: 'alive' })
  await say('set', { device: 'watch' })
  await answer('error', { code: 'schema', path: 'payload.device' })
  await say('document', { doc: { nothing: true }, rev: 5 })
  await answer('error', { code: 'unreadable', path: 'payload.doc' })
  await expect(preview.getByRole('alert')).toContainText('holds no article that is known here')
})

test('a content system turns every control, leads to a part, and hears what is pressed', async ({ page }) => {
  const { say, answer, preview } = await connect(page)
  const body = Array.from(
    { length: 40 },
    (_, index) => `<p>Paragraph ${index + 1}. ${'Words. '.repeat(30)}</p>`,
  )
  await say('document', { doc: feed('Controlled', body.join('')), rev: 1 })
  await expect(headline(preview)).toHaveText('Controlled')
  const chosen = (name: string) => preview.getByRole('radio', { name, exact: true, checked: true })
  await say('set', { device: 'tablet', theme: 'dark', dir: 'rtl', scale: 150, view: 'article', now: 0 })
  for (const name of ['Tablet', 'Dark', 'RTL', '150%', 'Article']) await expect(chosen(name)).toBeVisible()
  await expect(preview.getByLabel('As of')).toHaveValue('0')
  await expect(inside(preview, 'Tablet').locator('html')).toHaveAttribute('dir', 'rtl')
  await answer('state', { device: 'tablet' })
  await say('set', { device: 'side', theme: 'light', dir: 'ltr', scale: 100, view: 'card', now: null })
  for (const name of ['Side by side', 'Light', 'LTR', '100%', 'Front card'])
    await expect(chosen(name)).toBeVisible()
  await expect(preview.getByLabel('As of')).toHaveValue('now')
  await say('set', { view: 'article' })

  await say('focus', { path: 'body[30]' })
  await expect(inside(preview).getByText('Paragraph 31.')).toBeInViewport()
  await expect(inside(preview, 'Desktop').getByText('Paragraph 31.')).toBeInViewport()
  const { payload } = await answer('state', { device: 'side' })
  expect(payload).toMatchObject({ scroll: expect.any(Number) })
  await inside(preview).getByText('Paragraph 31.').click()
  await answer('select', { path: 'body[30]' })
})

test('a content system that falls silent is lost after three pings, and its last draft stays', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const { say, preview } = await connect(page)
  const said = Date.now()
  await say('document', { doc: feed('The last draft'), rev: 1 })
  await expect(headline(preview)).toHaveText('The last draft')
  await expect(preview.getByText('Preview lost contact')).toBeVisible({ timeout: 30_000 })
  expect(Date.now() - said).toBeGreaterThanOrEqual(15_000)
  await expect(preview.getByRole('alert')).toContainText('has said nothing for 15 seconds')
  await expect(headline(preview)).toHaveText('The last draft')
  await say('ping', {})
  await expect(preview.getByText('Up to date at')).toBeVisible()
  await expect(preview.getByRole('alert')).toHaveCount(0)
})

test.describe('the time a patch takes', () => {
  // A busy machine is not the preview's fault.
  test.describe.configure({ retries: 3 })

  test('a patch to a draft of 2,000 words is on all frames within 100 ms of its message', {
    tag: '@alone',
  }, async ({ page }) => {
    test.setTimeout(60_000)
    const { say, answer, preview } = await connect(page)
    const sentence = 'The board met on Monday and put off the vote about the harbour wall again. '
    const body = `<p>Round 0</p>${`<p>${sentence.repeat(4)}</p>`.repeat(38)}`
    await say('document', { doc: feed('Long', body), rev: 1 })
    await expect(inside(preview, 'Desktop').getByText('Round 0')).toBeVisible()
    await answer('checks', { rev: 1 })
    const times: number[] = []
    for (let round = 1; round <= 9; round += 1) {
      const mark = `Round ${round}`
      const shown = preview.evaluate(shownAt, mark)
      // The watch is set before anything is sent.
      await preview.evaluate(() => 0)
      const path = '/items/0/content_html'
      const value = body.replace('Round 0', mark)
      const sent = await say('patch', { ops: [{ op: 'replace', path, value }], rev: round + 1 })
      const at = await shown
      const ack = await answer('ack', { rev: round + 1 })
      times.push(at - sent)
      // Said when it is true, and not before.
      expect(ack.at).toBeGreaterThan(at - 5)
      await answer('checks', { rev: round + 1 })
    }
    // A busy machine makes some rounds late; nothing makes one early.
    expect(times.toSorted((a, b) => a - b)[2]).toBeLessThan(100)
  })
})

/** The moment, in milliseconds since 1970, at which the last of the frames shows the words. */
const shownAt = (words: string) =>
  new Promise<number>(done => {
    const pages = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument!)
    const look = () => {
      if (pages.every(page => page.querySelector('article')?.textContent?.includes(words)))
        done(performance.timeOrigin + performance.now())
    }
    for (const { body } of pages)
      new MutationObserver(look).observe(body, { subtree: true, childList: true, characterData: true })
  })
