import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '../freePort.ts'
import { json, says } from '../sources/faultServer.ts'
import { openReplay } from '../sources/replayServer.ts'

const ferry = '/article/ferry-sails-again'
let server: Awaited<ReturnType<typeof openReplay>>
let out: string
let site: string
let said = ''
let command: ReturnType<typeof spawn>

test.beforeAll(async ({ browserName: _ }, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough')
  test.setTimeout(180_000)
  const link = '</wp-json/>; rel="https://api.w.org/"'
  server = await openReplay('wordpress', {
    '/': says(200, '<html lang="en-GB">', { 'content-type': 'text/html', link }),
    '/wp-json/': json({ namespaces: ['wp/v2'] }),
  })
  out = mkdtempSync(join(tmpdir(), 'dateline-live-'))
  const port = await freePort()
  site = `http://localhost:${port}`
  const words = ['start', server.address('/'), '--port', String(port), '--out', out]
  command = spawn(process.execPath, ['src/build/main.ts', ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  while (!said.includes(site)) said += String((await once(command.stdout!, 'data'))[0])
})

test.afterAll(async () => {
  command?.kill()
  await server?.close()
})

test('the build makes pages of the newest stories and their lists, and says which it leaves to the app', () => {
  const pages = (readdirSync(out, { recursive: true }) as string[]).filter(name => name.endsWith('.html'))
  expect(pages).toEqual(expect.arrayContaining(['index.html', 'section/islands.html', 'author/leyla.html']))
  expect(pages.filter(name => name.startsWith('article/')).sort()).toEqual([
    'article/ferry-sails-again.html',
    'article/العبّارة-تعود-إلى-الجزر.html',
  ])
  expect(said).toContain('15 pages made\n4 left to the app:\n  /article/melons-and-figs: http://127.0.0.1:')
  const repeated = server.asked.filter(
    (path, at) => server.asked.indexOf(path) !== at && path.includes('slug='),
  )
  expect(repeated).toEqual([])
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a live article is whole', async ({ page }) => {
    await page.goto(site + ferry)
    await expect(page.locator('h1')).toHaveText('Ferry to the islands sails again – “at last”')
    await expect(page.getByText('four euros')).toBeVisible()
    await expect(page.getByText('Last update:')).toContainText('May 2026, 08:30')
  })
})

for (const timezoneId of ['Asia/Baku', 'America/New_York']) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId })

    test('takes over a live page without a mark', async ({ page }) => {
      const complaints: string[] = []
      page.on('pageerror', error => complaints.push(error.message))
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          Object.assign(window, { arrived: document.querySelector('h1') })
        })
      })
      for (const address of ['/section/islands', ferry]) {
        await page.goto(site + address)
        await expect(page.locator('[class*=day]').first()).toContainText('20')
        const kept = await page.evaluate(() => {
          const { arrived } = window as unknown as { arrived: Element | null }
          return arrived !== null && arrived === document.querySelector('h1')
        })
        expect(kept).toBe(true)
      }
      expect(complaints).toEqual([])
    })
  })
}

test('what the server says later wins quietly', async ({ page }) => {
  await page.route(/posts\?slug=ferry-sails-again/, async route => {
    const response = await route.fetch()
    const [post] = await response.json()
    post.title.rendered = 'Ferry to the islands stays in port'
    await route.fulfill({ response, json: [post] })
  })
  await page.goto(site + ferry)
  await expect(page.locator('h1')).toHaveText('Ferry to the islands stays in port')
})
