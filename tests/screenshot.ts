import { join } from 'node:path'
import { chromium } from 'playwright'
import { serve } from '../src/build/serve.ts'
import { findBrowser } from './findBrowser.ts'

const root = join(import.meta.dirname, '..')

/** Makes the picture at the top of the README: the built sample newsroom on a desk and on a phone. */
const site = await serve({ root, out: join(root, 'dist'), base: '/', host: false })
const browser = await chromium.launch({ executablePath: findBrowser() })
const frame = await browser.newPage({ viewport: { width: 1640, height: 930 } })

const shoot = async (path: string, width: number, height: number) => {
  const page = await browser.newPage({ viewport: { width, height } })
  await page.goto(new URL(path, site.address).href)
  await page.waitForLoadState('networkidle')
  const picture = await page.screenshot({ type: 'png' })
  await page.close()
  return `data:image/png;base64,${picture.toString('base64')}`
}

const desk = await shoot('/', 1280, 920)
const phone = await shoot('/article/reservoir-lowest-since-1976', 390, 844)
await frame.setContent(`
  <style>
    body { margin: 0; background: #ebe7de; }
    img { position: absolute; box-shadow: 0 12px 40px rgb(0 0 0 / 0.18); }
  </style>
  <img src="${desk}" style="left: 40px; top: 40px; width: 1180px">
  <img src="${phone}" style="left: 1250px; top: 110px; width: 350px; border-radius: 24px">`)
await frame.waitForLoadState('networkidle')
await frame.screenshot({ path: join(import.meta.dirname, 'screenshot.jpg'), type: 'jpeg', quality: 82 })
await browser.close()
await site.end()
console.log('tests/screenshot.jpg')
