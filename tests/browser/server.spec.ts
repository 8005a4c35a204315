import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '../freePort.ts'
import { json, says } from '../sources/faultServer.ts'
import { openReplay } from '../sources/replayServer.ts'
import { formatsIn } from './formatsIn.ts'

let server: Awaited<ReturnType<typeof openReplay>>
let command: ChildProcess
let site: string

test.beforeAll(async ({ browserName: _ }, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough')
  test.setTimeout(120_000)
  const link = '</wp-json/>; rel="https://api.w.org/"'
  server = await openReplay('wordpress', {
    '/': says(200, '<html lang="en-GB">', { 'content-type': 'text/html', link }),
    '/wp-json/': json({ namespaces: ['wp/v2'] }),
  })
  const port = await freePort()
  const out = mkdtempSync(join(tmpdir(), 'dateline-server-'))
  const words = ['start', server.address('/'), '--port', String(port), '--out', out]
  command = spawn(process.execPath, ['src/build/main.ts', ...words], { stdio: ['ignore', 'pipe', 'inherit'] })
  site = `http://localhost:${port}`
  let said = ''
  while (!said.includes(site)) said += String((await once(command.stdout!, 'data'))[0])
})

test.afterAll(async () => {
  command?.kill()
  await server?.close()
})

test('a WordPress is read live under the policy of the built site: front, section, author, article', async ({
  page,
}) => {
  const complaints: string[] = []
  const formats = formatsIn(page)
  page.on('pageerror', error => complaints.push(error.message))
  page.on('console', message => {
    if (/policy|CORS|Refused/.test(message.text())) complaints.push(message.text())
  })
  // The recording has no pictures.
  const pixel = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64')
  for (const pictures of ['**/wp-content/**', 'https://*.gravatar.com/**']) {
    await page.route(pictures, route => route.fulfill({ body: pixel, contentType: 'image/gif' }))
  }
  await page.goto(`${site}/`)
  await expect(page.getByRole('banner')).toContainText('The Bay Gazette')
  // The bench stands on the second page of the list: the server said that it was changed last.
  await expect(page.getByText('Last update')).toContainText('May 2026, 08:30')
  await page.getByRole('link', { name: 'Islands & Ferries' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Islands & Ferries')
  await expect(page.getByRole('link', { name: 'Rain stops the regatta' })).toBeVisible()
  await page.getByRole('link', { name: /Ferry to the islands sails again/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Ferry to the islands sails again – “at last”',
  )
  await expect(page.getByRole('figure').first()).toContainText('Photograph: T. Berg/The Bay Gazette')
  await expect(page.getByText('four euros')).toBeVisible()
  await page.getByRole('link', { name: 'Leyla Aslan' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Leyla Aslan')
  await expect(page.getByRole('link', { name: 'A bench for the old pier' })).toBeVisible()
  await page.goto(`${site}/article/only-for-members`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This story has moved, or never existed')
  expect(await formats()).toEqual(['wordpress'])
  expect(complaints).toEqual([])
})
