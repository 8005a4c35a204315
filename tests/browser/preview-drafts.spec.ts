import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { openPreviewSite } from './previewSite.ts'

// One site for all of them, built once.
test.describe.configure({ mode: 'default' })
test.skip(({ isMobile }) => isMobile, 'editors sit at desks; once is enough')

let site: Awaited<ReturnType<typeof openPreviewSite>>
test.beforeAll(async () => {
  site = await openPreviewSite()
})
test.afterAll(() => site?.close())
test.beforeEach(() => {
  site.cms.answers.clear()
  site.stranger.answers.clear()
})

const draftOf = (title: string, more: object = {}) =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ id: 'draft', title, content_text: 'The first train left on time.', ...more }],
  })

/** Everything that a page and its frames print. */
async function printed(page: Page): Promise<string> {
  const texts = page
    .frames()
    .map(frame => frame.evaluate(() => document.body?.innerText ?? '').catch(() => ''))
  return (await Promise.all(texts)).join('\n')
}

const shows = (page: Page, text: string) =>
  expect.poll(() => printed(page), { timeout: 10_000 }).toContain(text)

/** Opens the preview, and drops a file on it. */
async function dropFile(page: Page, text: string) {
  await page.goto(`${site.origin}/preview`)
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible()
  await page.evaluate(content => {
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([content], 'night.json', { type: 'application/json' }))
    for (const type of ['dragenter', 'dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    }
  }, text)
}

const cmsPage = (origin: string) =>
  `${origin}/cms.html?preview=${encodeURIComponent(`${site.origin}/preview`)}`

test('a draft is dropped as a file, and nothing but the site is asked', async ({ page }) => {
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await dropFile(page, draftOf('Dropped on the desk'))
  await shows(page, 'Dropped on the desk')
  expect(asked.filter(address => !address.startsWith(`${site.origin}/`))).toEqual([])
})

test('a chosen file is read where the browser gives no handle of it', async ({ page }) => {
  await page.addInitScript(() => Object.assign(window, { showOpenFilePicker: undefined }))
  await page.goto(`${site.origin}/preview`)
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Open a file' }).click()
  const buffer = Buffer.from(draftOf('Chosen from a folder'))
  await (await chooser).setFiles({ name: 'night.json', mimeType: 'application/json', buffer })
  await shows(page, 'Chosen from a folder')
})

test('a draft at an address follows its changes, and stays when the address is lost', async ({ page }) => {
  const versions: (string | undefined)[] = []
  let title = 'First version'
  site.cms.answers.set('/draft.json', (request, response) => {
    versions.push(request.headers['if-none-match'])
    expect(request.headers.referer).toBeUndefined()
    expect(request.headers.cookie).toBeUndefined()
    const etag = JSON.stringify(title)
    response.setHeader('ETag', etag).setHeader('Access-Control-Expose-Headers', 'ETag')
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    else response.setHeader('Content-Type', 'application/json').end(draftOf(title))
  })
  await page.goto(`${site.origin}/preview?src=${site.cms.origin}/draft.json`)
  await shows(page, 'First version')
  await expect.poll(() => versions.at(-1), { timeout: 10_000 }).toBe('"First version"')
  title = 'Second version'
  await shows(page, 'Second version')
  site.cms.answers.set('/draft.json', (_, response) => response.destroy())
  await shows(page, 'cannot be reached')
  expect(await printed(page)).toContain('Second version')
})

test('an address elsewhere is refused by name, and never asked', async ({ page }) => {
  let asks = 0
  site.stranger.answers.set('/draft.json', (_, response) => {
    asks += 1
    response.end(draftOf('False news'))
  })
  await page.goto(`${site.origin}/preview?src=${site.stranger.origin}/draft.json`)
  await shows(page, `${site.stranger.origin} may not be asked for drafts`)
  // Past what the page itself refuses, its policy does.
  const refused = page.evaluate(
    address =>
      fetch(address).then(
        () => 'read',
        () => 'refused',
      ),
    `${site.stranger.origin}/draft.json`,
  )
  expect(await refused).toBe('refused')
  expect(asks).toBe(0)
})

test('a content system shows the preview in a frame, and what is typed there shows in it', async ({
  page,
}) => {
  await page.goto(cmsPage(site.cms.origin))
  await shows(page, 'Night trains return')
  await page.getByLabel('Headline').fill('Night trains return at last')
  await shows(page, 'Night trains return at last')
  await expect(page.locator('output')).toContainText(/^(ack|checks) \{"rev":2/)
})

test('a content system opens the preview in a window of its own', async ({ page, context }) => {
  await page.goto(cmsPage(site.cms.origin))
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Open the preview' }).click()
  await shows(await opened, 'Night trains return')
})

test('another site can neither frame the preview nor speak to it', async ({ page, context }) => {
  await page.goto(cmsPage(site.stranger.origin))
  const opened = context.waitForEvent('page')
  await page.getByRole('button', { name: 'Open the preview' }).click()
  const preview = await opened
  await expect(preview.getByRole('button', { name: 'Open a file' })).toBeVisible()
  // A few greetings, every 300 ms, to the window; the frame holds the browser's own page.
  await page.waitForTimeout(1500)
  await expect(page.locator('output')).toHaveText('Not connected')
  expect(await printed(preview)).not.toContain('Night trains return')
  expect(page.frames().filter(frame => frame.url().startsWith(site.origin))).toEqual([])
})

test('the right site in the wrong window, and a page without an origin, are not heard', async ({ page }) => {
  await page.goto(cmsPage(site.cms.origin))
  await shows(page, 'Night trains return')
  const answers = await page.evaluate(async () => {
    let answered = 0
    const script = `
      onmessage = () => parent.parent.postMessage('answered', '*')
      const hello = { ns: 'news-preview', v: 1, id: 'x', type: 'hello', payload: {} }
      parent.frames[0].postMessage(hello, '*')
      parent.frames[0].postMessage({ ...hello, type: 'document', payload: { doc: {}, rev: 1 } }, '*')`
    addEventListener('message', ({ data }) => {
      if (data === 'answered') answered += 1
    })
    for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin']) {
      const frame = document.createElement('iframe')
      frame.setAttribute('sandbox', sandbox)
      frame.srcdoc = `<script>${script}</script>`
      document.body.append(frame)
    }
    await new Promise(done => setTimeout(done, 1000))
    return answered
  })
  expect(answers).toBe(0)
  await page.getByLabel('Headline').fill('Still connected')
  await shows(page, 'Still connected')
})

test('a hostile draft is shown as text and pictures, and runs nothing', async ({ page }) => {
  const alarms: string[] = []
  await page.exposeFunction('alarm', (what: string) => alarms.push(what))
  page.on('dialog', dialog => {
    alarms.push(dialog.message())
    return dialog.dismiss()
  })
  const content_html = `<p>Plain words</p><script>alarm('script')</script><img src=x onerror="alarm('img')">
    <svg onload="alarm('svg')"></svg><iframe srcdoc="<script>parent.alarm('frame')</script>"></iframe>
    <a href="javascript:alarm('link')">A link</a><form action="https://evil.example"><button>Send</button></form>
    <math><mtext><table><mglyph><style><img src onerror=alarm('mutation')></style></mglyph></table></mtext></math>
    <p ontransitionrun="alarm('handler')" style="position:fixed;inset:0">More words</p>
    <object data="javascript:alarm('object')"></object><embed src="data:text/html,<script>alarm('embed')</script>">
    <base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=javascript:alarm('meta')">
    <link rel="stylesheet" href="https://evil.example/a.css"><style>@import url(https://evil.example/b.css)</style>
    <details open ontoggle="alarm('toggle')"><summary>Sum</summary></details><input autofocus onfocus="alarm('focus')">
    <video src="x" onerror="alarm('video')"><source src="x" onerror="alarm('source')"></video>
    <marquee onstart="alarm('marquee')">M</marquee><a href="data:text/html,<script>alarm('data')</script>">Data</a>
    <a href="java&#10;script:alarm('split')">Split</a><a href="&#x6a;avascript:alarm('entity')">Entity</a>
    <svg><animate attributeName="href" values="javascript:alarm('svg href')"/><a><text>S</text></a></svg>
    <svg><script>alarm('svg script')</script><foreignObject><iframe src="javascript:alarm('x')"></iframe></foreignObject></svg>
    <template><img src=x onerror="alarm('template')"></template><noscript><p title="</noscript><img src=x onerror=alarm('no')>"></noscript>
    <img srcset="javascript:alarm('srcset')" alt="">&lt;img src=x onerror=alarm('text')&gt;`
  const more = {
    ...{ content_html, summary: "<script>alarm('summary')</script>", image: "javascript:alarm('image')" },
    authors: [{ name: "<img src=x onerror=alarm('author')>", url: "javascript:alarm('author link')" }],
    tags: ["<svg onload=alarm('tag')>"],
  }
  await dropFile(page, draftOf('<img src=x onerror=alarm(1)>Hostile', more))
  await shows(page, 'Plain words')
  await shows(page, 'More words')
  for (const tab of ['Sharing', 'Changes', 'Details']) await page.getByRole('tab', { name: tab }).click()
  await page.waitForTimeout(500)
  expect(alarms).toEqual([])
  const residue = page
    .frames()
    .map(frame =>
      frame.evaluate(
        () =>
          document.querySelectorAll(
            '[onerror],[onload],[ontoggle],[onfocus],[onstart],[srcdoc],[href^="java"],[href^="data"],[src^="java"],article form,object,embed,base,article style,article script',
          ).length,
      ),
    )
  expect(await Promise.all(residue)).toEqual(residue.map(() => 0))
})

test('who leaves the preview and comes back sees no draft', async ({ page }) => {
  await dropFile(page, draftOf('Seen only once'))
  await shows(page, 'Seen only once')
  await page.goto(`${site.origin}/`)
  await page.goBack()
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible()
  expect(await printed(page)).not.toContain('Seen only once')
})

test('the preview is kept out of caches, search engines and titles', async ({ page }) => {
  const response = await page.goto(`${site.origin}/preview`)
  expect(response?.headers()).toMatchObject({
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
  })
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page).toHaveTitle(/^Preview/)
})

test.describe('on the disk', () => {
  const canary = 'qanbarov-canary-7319'
  /** A draft that carries the words wherever a draft may: its slug makes addresses. */
  const marked = draftOf(canary, {
    ...{ id: canary, url: `https://courier.example/article/${canary}`, summary: canary, tags: [canary] },
    ...{ content_html: `<p>${canary}</p><p><img src="/content/missing.jpg" alt="${canary}"></p>` },
    authors: [{ name: canary }],
  })
  let folder = ''
  test.beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'dateline-profile-'))
  })
  // Where a test is skipped there is none.
  test.afterEach(() => folder && rmSync(folder, { recursive: true, force: true }))

  const open = () =>
    chromium.launchPersistentContext(folder, {
      executablePath: process.env.CHROME_BIN ?? '',
      args: ['--no-first-run'],
    })

  /** The files of the closed profile that hold the words, in either of the ways that Chromium writes text. */
  function filesWith(words: string): string[] {
    const needles = [
      Buffer.from(words),
      Buffer.from(words, 'utf16le'),
      Buffer.from(Buffer.from(words).toString('base64').slice(0, -4)),
    ]
    const files = (readdirSync(folder, { recursive: true }) as string[]).map(name => join(folder, name))
    return files.filter(file => {
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false
      const bytes = readFileSync(file)
      return needles.some(needle => bytes.includes(needle))
    })
  }

  async function expectNothingKept(context: BrowserContext, page: Page, addresses: RegExp) {
    const kept = await page.evaluate(async () => ({
      stored: [localStorage.length, sessionStorage.length, document.cookie],
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }))
    expect(kept).toEqual({ stored: [0, 0, ''], databases: [], caches: [], workers: 0 })
    await page.goto('about:blank')
    await context.close()
    expect(filesWith(canary)).toEqual([])
    // The search finds what is there: the address of the preview is in the history.
    expect(filesWith(`${site.origin}/preview`).some(file => addresses.test(file))).toBe(true)
  }

  test('a dropped draft leaves nothing', async () => {
    const context = await open()
    const page = await context.newPage()
    await dropFile(page, marked)
    await shows(page, canary)
    await expectNothingKept(context, page, /History/)
  })

  test('a pasted draft leaves nothing, and one that cannot be read neither', async () => {
    const context = await open()
    const page = await context.newPage()
    await page.goto(`${site.origin}/preview`)
    await page.getByRole('textbox', { name: 'Pasted JSON' }).fill(`${marked.slice(0, -2)},`)
    await page.getByRole('button', { name: 'Show it' }).click()
    await shows(page, 'is cut short')
    await page.getByRole('textbox', { name: 'Pasted JSON' }).fill(marked)
    await page.getByRole('button', { name: 'Show it' }).click()
    await shows(page, canary)
    await expectNothingKept(context, page, /History/)
  })

  test('a draft from an address leaves nothing', async () => {
    site.cms.answers.set('/draft.json', (_, response) =>
      response
        .setHeader('Content-Type', 'application/json')
        .setHeader('Cache-Control', 'public, max-age=3600')
        .end(marked),
    )
    const context = await open()
    const page = await context.newPage()
    await page.goto(`${site.origin}/preview?src=${site.cms.origin}/draft.json`)
    await shows(page, canary)
    await expectNothingKept(context, page, /History/)
  })

  test('a draft from a content system leaves nothing', async () => {
    const context = await open()
    const page = await context.newPage()
    await page.goto(cmsPage(site.cms.origin))
    await page.getByLabel('Text').fill(canary)
    await shows(page, canary)
    await expectNothingKept(context, page, /./)
  })

  test('a password for WordPress leaves nothing, and stands in no address and on no console', async () => {
    const password = canary
    const said: string[] = []
    const allowed = `Basic ${Buffer.from(`editor:${password}`).toString('base64')}`
    const closed =
      (answer: string) =>
      (request: { headers: { authorization?: string } }, response: import('node:http').ServerResponse) => {
        if (request.headers.authorization === allowed)
          response.setHeader('Content-Type', 'application/json').end(answer)
        else response.writeHead(401).end('{}')
      }
    site.cms.answers.set('/wp-json/wp/v2/users/me', closed('{"id": 2}'))
    site.cms.answers.set('/wp-json/wp/v2/posts/7', closed(draftOf('A closed draft')))
    site.cms.answers.set('/wp-json/wp/v2/posts/7/autosaves', closed('[]'))
    const context = await open()
    const page = await context.newPage()
    page.on('console', message => said.push(message.text()))
    page.on('request', request => said.push(request.url()))
    await page.goto(`${site.origin}/preview?src=${encodeURIComponent(`${site.cms.origin}/?p=7`)}`)
    await page.getByLabel('Name').fill('editor')
    await page.getByLabel('Application password').fill(`not ${password}`)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await shows(page, 'does not know this name and application password')
    await page.getByLabel('Application password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await shows(page, 'A closed draft')
    expect(said.join('\n')).not.toContain(password)
    expect(page.url() + (await page.title()) + (await printed(page))).not.toContain(password)
    await expectNothingKept(context, page, /History/)
  })
})
