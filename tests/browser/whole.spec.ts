import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'
import { formatsIn } from './formatsIn.ts'

const files = (readdirSync('dist', { recursive: true }) as string[])
  .map(name => join('dist', name))
  .filter(path => statSync(path).isFile())

/** “None of them” is English; a line of it, or somebody of that name, is a missing value. */
const printed = /^(?:By )?None$|\bnull\b|\bundefined\b|\bNaN\b|Invalid Date|\[object Object\]/m

test('every page of the site can be reached, read and left, and nothing is fetched from elsewhere', async ({
  context,
  baseURL,
}, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough')
  test.setTimeout(480_000)
  const complaints: string[] = []
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', event =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    )
  })
  const openPage = async () => {
    const page = await context.newPage()
    page.on('console', message => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`)
    })
    page.on('pageerror', error => complaints.push(`${page.url()}: ${error.message}`))
    page.on('request', request => {
      if (!request.url().startsWith(baseURL!)) complaints.push(`${page.url()} asked ${request.url()}`)
    })
    return page
  }
  const seen = new Set(['/'])
  const read = async (page: Page, address: string) => {
    await page.goto(address)
    await expect(page.locator('h1')).toBeVisible()
    await page.waitForLoadState('networkidle')
    const { text, links, missing } = await page.evaluate(() => ({
      text: document.body.innerText,
      links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
      missing: document.querySelector('meta[name=robots][content*=noindex]') !== null,
    }))
    // The search is no page to find by a search.
    if (missing && !address.startsWith('/search')) complaints.push(`${address} leads nowhere`)
    const wrong = printed.exec(text)
    if (wrong) complaints.push(`${address} prints ${wrong[0]}`)
    for (const link of links) {
      const { origin, pathname, search } = new URL(link)
      if (origin !== new URL(baseURL!).origin || seen.has(pathname + search)) continue
      seen.add(pathname + search)
    }
  }
  // Most of a page's time is the wait for silence: four are waited for at once.
  const pages = await Promise.all(Array.from({ length: 4 }, openPage))
  for (let done = 0; done < seen.size; ) {
    const group = [...seen].slice(done, done + pages.length)
    await Promise.all(group.map((address, index) => read(pages[index]!, address)))
    done += group.length
  }
  expect(complaints).toEqual([])
  expect([...seen].filter(address => address.startsWith('/article/')).length).toBeGreaterThanOrEqual(36)
})

test('what readers may not see is in no byte of the site', () => {
  const secrets = ['hospital-board-inquiry', 'Corvina', 'Ostrava Clinic', 'time-capsule-opened', 'Peregrine']
  const leaks = files.flatMap(path => {
    const bytes = readFileSync(path).toString('latin1') + path
    return secrets.filter(secret => bytes.includes(secret)).map(secret => `${path}: ${secret}`)
  })
  expect(files.length).toBeGreaterThan(100)
  expect(leaks).toEqual([])
})

test('a built page holds one style, which its policy and its headers name, and nothing else inline', () => {
  const headers = readFileSync('dist/_headers', 'utf8')
  for (const [file, rule] of [
    ['index.html', '/index.html'],
    ['404.html', '/404.html'],
    ['search.html', '/search'],
    ['corrections.html', '/corrections'],
    ['section/world.html', '/section/*'],
    ['article/night-trains-return.html', '/article/*'],
  ] as const) {
    const html = readFileSync(join('dist', file), 'utf8')
    const [style, ...others] = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, rules]) => rules!)
    expect(others).toEqual([])
    const hash = `'sha256-${createHash('sha256').update(style!).digest('base64')}'`
    expect(html).toContain(`style-src &#39;self&#39; ${hash};`)
    const [, header = ''] = headers.split(`\n${rule}\n  Content-Security-Policy: `)
    expect(header.split('\n')[0]).toContain(hash)
    expect(html.replace(/<style>.*?<\/style>/s, '')).not.toMatch(
      /<style|\sstyle=|<script(?![^>]*\b(?:src=|type="application\/(?:ld\+)?json"))|\son\w+=/,
    )
  }
  expect(headers).not.toContain('unsafe-inline')
})

test('an article page asks for at most 100 kB of script, compressed', async ({ page }) => {
  const names = new Set<string>()
  page.on('response', response => {
    if (response.url().endsWith('.js')) names.add(new URL(response.url()).pathname)
  })
  const isAskedAgain = page.waitForRequest(/\/content\/articles\//)
  await page.goto('/article/night-trains-return')
  await expect(page.locator('h1')).toBeVisible()
  await isAskedAgain
  await page.waitForLoadState('networkidle')
  const sizes = [...names].map(name => brotliCompressSync(readFileSync(join('dist', name))).length)
  expect(sizes.length).toBeGreaterThan(1)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(100_000)
})

test('no byte of a format that is not read is asked for, on no kind of page', async ({ page }) => {
  const formats = formatsIn(page)
  for (const address of ['/', '/section/politics', '/search?q=night', '/article/night-trains-return']) {
    await page.goto(address)
    await expect(page.locator('h1').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
  // Reading a feed takes the part of ninjs that stands in its items.
  expect(await formats()).toEqual(['json-feed', 'ninjs'])
})
