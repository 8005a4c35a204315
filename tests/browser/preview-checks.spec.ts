import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { rules } from '../../src/preflight/rules.ts'
import { type Case, cases, changed, goodItem, type Item, now } from './checkedDrafts.ts'
import { openPreviewSite } from './previewSite.ts'

// One site and one page for all of them: a content system that sends a draft for each check.
test.describe.configure({ mode: 'serial' })
test.skip(({ isMobile }) => isMobile, 'editors sit at desks; once is enough')
test.setTimeout(240_000)

let site: Awaited<ReturnType<typeof openPreviewSite>>
let page: Page

test.beforeAll(async ({ browser, isMobile }) => {
  if (isMobile) return
  site = await openPreviewSite({
    embeds: ['player.example'],
    preflight: { legalWords: ['in court'], draftHosts: ['desk.example'] },
  })
  const picture = readFileSync('tests/fixtures/newsroom/pictures/quay.png')
  const padded = (size: number) => Buffer.concat([picture, Buffer.alloc(size - picture.length)])
  site.put('img/quay.png', picture)
  site.put('img/light.png', padded(1_500_000))
  site.put('img/heavy.png', padded(1_500_001))
  site.cms.answers.set('/desk', (_, response) => {
    response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Desk</title>')
  })
  page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  await page.goto(`${site.cms.origin}/desk`)
  await connect()
  await send(() => {})
  await page.evaluate(at => (window as unknown as Host).say('set', { now: at }), now)
})
test.afterAll(async () => {
  await page?.close()
  await site?.close()
})

type Told = { rev: number; items: { id: string; severity: string; message: string }[] }
type Host = Window & { say: (type: string, payload: object) => void; told?: Told }

/** Shows the preview in a frame of the content system and shakes hands with it. */
async function connect() {
  await page.evaluate(
    preview =>
      new Promise<void>(done => {
        const host = window as unknown as Host
        const frame = document.createElement('iframe')
        Object.assign(frame.style, {
          position: 'fixed',
          inset: '0',
          width: '100%',
          height: '100%',
          border: '0',
        })
        const envelope = (type: string, payload: object) => ({
          ...{ ns: 'news-preview', v: 1, id: `${type} ${Math.random()}`, type, payload },
        })
        addEventListener('message', ({ data, ports: [port] }) => {
          if (data?.type !== 'ready' || !port) return
          clearInterval(greeter)
          host.say = (type, payload) => port.postMessage(envelope(type, payload))
          port.onmessage = ({ data: { type, payload } }) => {
            if (type === 'checks') host.told = payload
          }
          setInterval(() => host.say('ping', {}), 5000)
          done()
        })
        frame.src = preview
        document.body.append(frame)
        const hello = envelope('hello', {})
        const greeter = setInterval(
          () => frame.contentWindow?.postMessage(hello, new URL(preview).origin),
          300,
        )
      }),
    `${site.origin}/preview`,
  )
}

const documentOf = (item: Item) => ({ version: 'https://jsonfeed.org/version/1.1', items: [item] })
let rev = 0

/** Sends the good draft, edited, and waits for what the checks say of it. */
async function send(edit: (item: Item) => void) {
  const item = goodItem()
  edit(item)
  rev += 1
  await page.evaluate(([doc, rev]) => (window as unknown as Host).say('document', { doc, rev }), [
    documentOf(item),
    rev,
  ] as const)
  await page.waitForFunction(rev => (window as unknown as Host).told?.rev === rev, rev)
}

const found = () =>
  page.evaluate(() => (window as unknown as Host).told?.items.map(({ id, severity }) => `${severity} ${id}`))

const listed = (id: string) => page.frameLocator('iframe').first().locator(`aside li[data-check="${id}"]`)

/** What loading files and following links tells comes a moment later. */
const waits = ['image.heavy', 'image.broken', 'link.broken']

const isFound = async (finding: string) => (await found())?.includes(finding)

/** What is wrong with how a check is told of, in the panel and to the content system; undefined when it is right. */
async function complaintOf([id, severity, fires, passes]: Case): Promise<string | undefined> {
  const finding = `${severity} ${id}`
  await send(fires)
  const isTold = await expect
    .poll(() => isFound(finding), { timeout: waits.includes(id) ? 30_000 : 10_000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    )
  if (!isTold) return `${finding} does not fire on ${fires}: ${await found()}`
  const item = listed(id).and(page.frameLocator('iframe').first().locator(`[data-severity="${severity}"]`))
  const words = await item.first().getByRole('heading').innerText()
  if (!/\S{3}/.test(words)) return `${finding} says nothing in the panel`
  await send(passes)
  if (waits.includes(id)) await page.waitForTimeout(1000)
  if ((await isFound(finding)) || (await item.count()) > 0)
    return `${finding} does not pass: ${await found()}`
  return undefined
}

async function complaintsAbout(all: Case[]): Promise<string[]> {
  const complaints: string[] = []
  for (const one of all) {
    const complaint = await complaintOf(one)
    if (complaint) complaints.push(complaint)
  }
  return complaints
}

test('each check has its drafts', () => {
  const tried = new Set([...cases, ...changed].map(([id]) => id))
  expect(rules.map(({ id }) => id).filter(id => !tried.has(id))).toEqual([])
})

test('of a good draft there is nothing to say', async () => {
  await send(() => {})
  await page.waitForTimeout(1000)
  expect(await found()).toEqual([])
  const gate = page.frameLocator('iframe').first().getByRole('status').filter({ hasText: 'Ready to publish' })
  await expect(gate).toContainText('0 errors, 0 warnings, 0 notes, 68 passed')
})

test('each check is found, and just not found, in the panel', async () => {
  expect(await complaintsAbout(cases)).toEqual([])
})

test('each check against the published version is found, and just not found', async () => {
  await page.evaluate(
    doc => (window as unknown as Host).say('baseline', { doc, rev: 0 }),
    documentOf(goodItem()),
  )
  expect(await complaintsAbout(changed)).toEqual([])
})
