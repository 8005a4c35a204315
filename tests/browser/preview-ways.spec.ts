import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect as expectSoon, type Page, type Request, test } from '@playwright/test'
import { openPreviewSite } from './previewSite.ts'

const expect = expectSoon.configure({ timeout: 15_000 })

// One site for all of them, built once.
test.describe.configure({ mode: 'default' })
test.skip(({ isMobile }) => isMobile, 'editors sit at desks; once is enough')
test.use({ viewport: { width: 1440, height: 900 } })

let site: Awaited<ReturnType<typeof openPreviewSite>>
let folder: string
test.beforeAll(async () => {
  site = await openPreviewSite()
  folder = mkdtempSync(join(tmpdir(), 'dateline-drafts-'))
})
test.afterAll(async () => {
  await site?.close()
  rmSync(folder, { recursive: true, force: true })
})

const item = (title: string, more: object = {}) => ({
  ...{ id: 'draft', title, content_text: 'The first train left on time.' },
  ...more,
})
const feedOf = (title: string, more: object = {}) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: [item(title, more)],
})
const draftOf = (title: string, more: object = {}) => JSON.stringify(feedOf(title, more))

const frame = (page: Page, name = 'Phone') => page.frameLocator(`iframe[title="Preview: ${name}"]`)
const headline = (page: Page) => frame(page).locator('article h1').first()

async function openEmpty(page: Page) {
  await page.goto(`${site.origin}/preview`)
  await expect(page.getByRole('button', { name: 'Open a file' })).toBeVisible()
}

/** Drops a file from the disk, as the browser itself hears of it: `dragOver` comes again and again while it is held. */
async function dropFromDisk(page: Page, file: string, x: number, y: number) {
  const browser = await page.context().newCDPSession(page)
  const data = { items: [], files: [file], dragOperationsMask: 1 }
  const tell = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    browser.send('Input.dispatchDragEvent', { type, x, y, data })
  await tell('dragEnter')
  await tell('dragOver')
  await expect(page.getByText('Drop the draft here')).toBeVisible()
  await tell('dragOver')
  await tell('dragOver')
  await tell('drop')
}

test('a file dropped from the disk is shown, and saving it shows within a second', async ({ page }) => {
  const file = join(folder, 'night.json')
  writeFileSync(file, draftOf('First on the disk'))
  await openEmpty(page)
  await dropFromDisk(page, file, 400, 400)
  await expect(headline(page)).toHaveText('First on the disk')
  await expect(page.getByText('Up to date at')).toBeVisible()
  for (const words of ['Saved once', 'Saved twice']) {
    writeFileSync(file, draftOf(words))
    await expect(headline(page)).toHaveText(words, { timeout: 1000 })
  }
  writeFileSync(file, draftOf('Half').slice(0, -9))
  await expect(page.getByRole('alert')).toHaveText(/^night\.json is cut short/)
  await expect(headline(page)).toHaveText('Saved twice')
  rmSync(file)
  await expect(page.getByRole('alert')).toHaveText(/^night\.json can no longer be read/)
  await expect(page.getByText('Preview lost contact')).toBeVisible()
  await expect(headline(page)).toHaveText('Saved twice')
})

test('a file dropped on a frame takes the place of the draft in it', async ({ page }) => {
  const [first, second] = ['one.json', 'two.json'].map(name => join(folder, name)) as [string, string]
  writeFileSync(first, draftOf('The first file'))
  writeFileSync(second, draftOf('The second file'))
  await openEmpty(page)
  await dropFromDisk(page, first, 400, 400)
  await expect(headline(page)).toHaveText('The first file')
  const box = await page.locator('iframe[title="Preview: Desktop"]').boundingBox()
  await dropFromDisk(page, second, box!.x + box!.width / 2, box!.y + box!.height / 2)
  await expect(headline(page)).toHaveText('The second file')
  expect(page.url()).toBe(`${site.origin}/preview`)
})

test('a file opened through the browser’s picker is shown, and saving it shows within a second', async ({
  page,
}) => {
  await openEmpty(page)
  // A handle of a real file, without the window in which an editor picks it.
  await page.evaluate(async text => {
    const folder = await navigator.storage.getDirectory()
    const handle = await folder.getFileHandle('night.json', { create: true })
    const save = async (words: string) => {
      const file = await handle.createWritable()
      await file.write(words)
      await file.close()
    }
    await save(text)
    Object.assign(window, { save, showOpenFilePicker: async () => [handle] })
  }, draftOf('First in the picker'))
  await page.getByRole('button', { name: 'Open a file' }).click()
  await expect(headline(page)).toHaveText('First in the picker')
  await page.evaluate(
    text => (window as unknown as { save: (text: string) => Promise<void> }).save(text),
    draftOf('Saved in the editor'),
  )
  await expect(headline(page)).toHaveText('Saved in the editor', { timeout: 1000 })
})

test('a draft is pasted anywhere, over another one and in a frame', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openEmpty(page)
  const paste = async (title: string) => {
    await page.evaluate(text => navigator.clipboard.writeText(text), draftOf(title))
    await page.keyboard.press('ControlOrMeta+V')
  }
  await paste('Pasted on the page')
  await expect(headline(page)).toHaveText('Pasted on the page')
  await paste('Pasted over it')
  await expect(headline(page)).toHaveText('Pasted over it')
  await page.evaluate(text => navigator.clipboard.writeText(text), draftOf('Pasted in a frame'))
  await page.locator('iframe[title="Preview: Phone"]').focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(headline(page)).toHaveText('Pasted in a frame')
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('textbox', { name: 'Pasted JSON' }).focus()
  await paste('Pasted in the field')
  await expect(headline(page)).toHaveText('Pasted in the field')
})

const wires: [format: string, wire: object][] = [
  ['json-feed', feedOf('One of any format')],
  [
    'ninjs',
    {
      uri: 'urn:n:1',
      type: 'text',
      headlines: [{ value: 'One of any format' }],
      versioncreated: '2026-06-14T05:30:00Z',
    },
  ],
  [
    'wordpress',
    {
      ...{ id: 7, slug: 'one', status: 'draft', type: 'post', date_gmt: '2026-06-14T05:30:00' },
      ...{ modified_gmt: '2026-06-14T05:30:00', title: { rendered: 'One of any format' } },
      ...{
        content: { rendered: '<p>Words</p>' },
        excerpt: { rendered: '' },
        link: 'https://wp.example/?p=7',
      },
    },
  ],
  [
    'ghost',
    {
      posts: [
        {
          ...{ id: '5ddc9141c35e7700383b2937', uuid: 'a5aa9bd8-ea31-415c-b452-3040dae1e730', slug: 'one' },
          ...{ title: 'One of any format', html: '<p>Words</p>', published_at: null, status: 'draft' },
        },
      ],
    },
  ],
]

for (const [format, wire] of wires) {
  test(`a draft may be ${format}`, async ({ page }) => {
    await openEmpty(page)
    await page.getByRole('textbox', { name: 'Pasted JSON' }).fill(JSON.stringify(wire))
    await page.getByRole('button', { name: 'Show it' }).click()
    await expect(headline(page)).toHaveText('One of any format')
    await page.getByRole('tab', { name: 'Details' }).click()
    await expect(page.getByText(`Read as ${format} from`)).toBeVisible()
  })
}

test('nothing that is asked for a draft carries a referrer', async ({ page }) => {
  const requests: Request[] = []
  page.on('request', request => {
    if (/\.(?:json|jpg|woff2)$/.test(request.url())) requests.push(request)
  })
  const picture = { content_html: '<p>Words</p><p><img src="/content/a.jpg" alt="A"></p>' }
  const file = join(folder, 'picture.json')
  writeFileSync(file, draftOf('With a picture', picture))
  await openEmpty(page)
  const asked = page.waitForRequest(/a\.jpg$/)
  await dropFromDisk(page, file, 400, 400)
  await asked
  await expect(headline(page)).toHaveText('With a picture')
  const sent = await Promise.all(requests.map(request => request.allHeaders()))
  expect(sent.length).toBeGreaterThan(3)
  expect(sent.filter(({ referer }) => referer)).toEqual([])
})
