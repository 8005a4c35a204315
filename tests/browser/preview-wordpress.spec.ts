import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect as expectSoon, type Page, test } from '@playwright/test'
import { freePort } from '../freePort.ts'
import { openPreviewSite } from './previewSite.ts'

/** Where a tool that starts a WordPress lies beside the project: some seconds, a minute the first time. */
const tool = resolve('../shared/tools/wordpress')
const folder = join(tmpdir(), 'dateline-wordpress')
const expect = expectSoon.configure({ timeout: 15_000 })

// One site for all of them, built once.
test.describe.configure({ mode: 'default' })
test.skip(({ isMobile }) => isMobile, 'editors sit at desks; once is enough')
test.skip(!existsSync(join(tool, 'start.sh')), 'there is no tool that starts a WordPress')

type Post = { id: number; status: string; title: { raw: string } }

let site: Awaited<ReturnType<typeof openPreviewSite>>
let wordpress = ''
let password = ''

test.beforeAll(async () => {
  test.setTimeout(300_000)
  const port = await freePort()
  execFileSync(join(tool, 'start.sh'), [folder, String(port)], { stdio: 'pipe' })
  wordpress = `http://127.0.0.1:${port}`
  password = readFileSync(join(folder, 'application-password'), 'utf8').trim()
  site = await openPreviewSite({ preview: { origins: [wordpress] } })
})
test.afterAll(async () => {
  if (wordpress) execFileSync(join(tool, 'stop.sh'), [folder])
  await site?.close()
})

async function api(path: string, fields?: object) {
  const authorization = `Basic ${Buffer.from(`editor:${password}`).toString('base64')}`
  const headers = { authorization, 'content-type': 'application/json' }
  const post = fields && { method: 'POST', body: JSON.stringify(fields) }
  const response = await fetch(`${wordpress}/wp-json/wp/v2/${path}`, { headers, ...post })
  return response.json()
}

async function signIn(page: Page, address: string, word = password) {
  await page.goto(`${site.origin}/preview?src=${encodeURIComponent(address)}`)
  await page.getByLabel('User name').fill('editor')
  await page.getByLabel('Application password').fill(word)
  await page.getByRole('button', { name: 'Sign in and show' }).click()
}

const headline = (page: Page) =>
  page.frameLocator('iframe[title="Preview: Phone"]').locator('article h1').first()

test('a draft is found by its number, and its next save shows', async ({ page }) => {
  const made: Post = await api('posts', {
    status: 'draft',
    title: 'As it was first saved',
    content: 'Words.',
  })
  await signIn(page, `${wordpress}/?p=${made.id}`, 'not the password')
  await expect(page.getByRole('alert')).toContainText('does not know this name and application password')
  await signIn(page, `${wordpress}/?p=${made.id}`)
  await expect(headline(page)).toHaveText('As it was first saved')
  await expect(page.getByText('Up to date at')).toBeVisible()
  await api(`posts/${made.id}`, { title: 'As it was saved again' })
  await expect(headline(page)).toHaveText('As it was saved again')
  await page.reload()
  await expect(page.getByLabel('Application password')).toHaveValue('')
})

test('what was saved by itself over a published post shows, beside what readers have', async ({ page }) => {
  const fields = { status: 'publish', title: 'As readers have it', content: 'Words for readers.' }
  const made: Post = await api('posts', fields)
  // WordPress tells times by the second.
  await page.waitForTimeout(1100)
  await api(`posts/${made.id}/autosaves`, { title: 'As the editor has it', content: 'Words not yet out.' })
  await signIn(page, `${wordpress}/wp-admin/post.php?post=${made.id}&action=edit`)
  await expect(headline(page)).toHaveText('As the editor has it')
  await page.getByRole('button', { name: 'Compare' }).click()
  const published = page.frameLocator('iframe[title="Preview: Published"]')
  await expect(published.locator('article h1').first()).toHaveText('As readers have it')
})

test('a scheduled post says until when it is under embargo', async ({ page }) => {
  const [post]: Post[] = await api('posts?status=future&context=edit')
  await signIn(page, `${wordpress}/?p=${post?.id}`)
  await expect(headline(page)).toHaveText(post?.title.raw ?? '')
  await expect(page.getByText('Embargo until 1 January 2035')).toBeVisible()
})
