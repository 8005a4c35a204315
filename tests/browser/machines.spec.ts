import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { strangeIn } from '../build/head/vocabulary.ts'
import { arabic, lead } from './sample.ts'
import { takenOver } from './takenOver.ts'

const site = 'https://caspian-courier.example'
const pages = (readdirSync('dist', { recursive: true }) as string[])
  .map(name => name.replaceAll('\\', '/'))
  .filter(name => name.endsWith('.html') && !['404.html', 'preview.html'].includes(name))
const read = (name: string) => readFileSync(join('dist', name), 'utf8')
const headOf = (name: string) => read(name).split('</head>')[0] ?? ''
const addressOf = (name: string) => `${site}/${encodeURI(name.replace(/\.html$/, '')).replace(/^index$/, '')}`
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found)
const ldOf = (name: string) =>
  all(headOf(name), /<script type="application\/ld\+json">(.*?)<\/script>/g).map(json => JSON.parse(json))

test.beforeEach(({ browserName: _ }, { project }) => {
  test.skip(project.name !== 'desktop', 'once is enough')
})

test('the head of every page has one title, at most one description and its own address', () => {
  expect(pages.length).toBeGreaterThan(100)
  const wrong = pages.flatMap(name => {
    const head = headOf(name)
    const canonical = all(head, /<link rel="canonical" href="([^"]*)">/g)
    return [
      all(head, /<title>([^<]+)<\/title>/g).length === 1 ? '' : 'title',
      all(head, /<meta name="description" content="([^"]+)">/g).length <= 1 ? '' : 'description',
      canonical.length === 1 && canonical[0] === addressOf(name) ? '' : `canonical ${canonical}`,
      all(head, /<link rel="alternate" hreflang="([^"]+)"/g).length === 1 ? '' : 'hreflang',
      /content="max-image-preview:large"/.test(head) ? '' : 'robots',
      /noindex/.test(head) === (name === 'search.html') ? '' : 'noindex',
      /content="(None|null|undefined|NaN|)"|Invalid Date/.test(head) ? 'a missing value' : '',
    ].flatMap(what => (what ? `${name}: ${what}` : []))
  })
  expect(wrong).toEqual([])
})

test('every article, and nothing else, is a NewsArticle in the words of schema.org', () => {
  const articles = pages.filter(name => name.startsWith('article/'))
  expect(articles.length).toBeGreaterThanOrEqual(36)
  const wrong = pages.flatMap(name => {
    const things = ldOf(name)
    if (things.length !== (articles.includes(name) ? 1 : 0)) return `${name}: ${things.length} things`
    return things.flatMap(thing => [
      ...strangeIn(thing).map(what => `${name}${what}`),
      ...(thing['@type'] === 'NewsArticle' && thing.url === addressOf(name) ? [] : [`${name}: ${thing.url}`]),
      ...(/"(None|null|undefined|NaN|)"|:null|Invalid Date/.test(JSON.stringify(thing))
        ? [`${name}: a missing value`]
        : []),
    ])
  })
  expect(wrong).toEqual([])
})

test('the lead story is told to machines with dates, authors one by one and pictures in three shapes', () => {
  const [story] = ldOf('article/reservoir-lowest-since-1976.html')
  expect(story).toMatchObject({
    datePublished: '2026-11-23T18:30:00+04:00',
    dateModified: '2026-11-23T22:52:00+04:00',
    author: [{ name: 'Leyla Karimova' }, { name: 'Jonas Feld' }, { name: 'Ruth Adeyemi-Clarke' }],
  })
  type Sized = { width: { value: number }; height: { value: number } }
  const shapes = story.image.map(({ width, height }: Sized) => (width.value / height.value).toFixed(2))
  expect(shapes).toEqual(['1.50', '1.78', '1.33', '1.00'])
  for (const { url } of story.image) expect(existsSync(join('dist', new URL(url).pathname))).toBe(true)
})

test('a story in another language says so', async ({ page }) => {
  await page.goto(arabic)
  await expect(page.locator('link[hreflang]')).toHaveAttribute('hreflang', 'ar')
  await expect(page.locator('main article').first()).toHaveAttribute('lang', 'ar')
  await expect(page.locator('main article').first()).toHaveAttribute('dir', 'rtl')
})

/** Neither the search nor the later pages of lists are pages to find by a search. */
const sought = pages.filter(name => name !== 'search.html' && !name.startsWith('older/'))

test('the sitemap lists every page once, and no page that is not there', () => {
  const listed = all(read('sitemap.xml'), /<loc>([^<]*)<\/loc>/g)
  expect(listed.toSorted()).toEqual(sought.map(addressOf).toSorted())
})

for (const [name, entry, count] of [
  ['rss.xml', 'item', 30],
  ['sitemap.xml', 'url', sought.length],
  ['news-sitemap.xml', 'urlset', 1],
] as const) {
  test(`${name} is well-formed`, async ({ page, request }) => {
    const text = await (await request.get(`/${name}`)).text()
    await page.goto('about:blank')
    const found = await page.evaluate(
      ([text, entry]) => {
        const document = new DOMParser().parseFromString(text, 'application/xml')
        return [
          document.querySelector('parsererror')?.textContent,
          document.getElementsByTagName(entry).length,
        ]
      },
      [text, entry] as const,
    )
    expect(found).toEqual([undefined, count])
  })
}

test('crawlers are told where all of this is', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  const listed = all(robots, /^Sitemap: (.*)$/gm)
  expect(listed).toEqual([`${site}/sitemap.xml`, `${site}/news-sitemap.xml`])
  for (const address of listed) expect(existsSync(join('dist', new URL(address).pathname))).toBe(true)
})

test('the browser finds nothing wrong with the manifest', async ({ page }) => {
  await page.goto('/')
  const session = await page.context().newCDPSession(page)
  const { errors, data, url } = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(url).toMatch(/\/manifest\.webmanifest$/)
  const { icons } = JSON.parse(data ?? '')
  for (const { src } of icons) expect(existsSync(join('dist', src))).toBe(true)
})

test('once the reader goes on, the head no longer says what held for the first page', async ({ page }) => {
  const own = page.locator('link[rel=canonical], meta[property], script[type="application/ld+json"]')
  await page.goto(lead)
  await expect(page.getByRole('banner')).toContainText(/\b20\d\d\b/)
  expect(await own.count()).toBeGreaterThan(10)
  await takenOver(page)
  await page.getByRole('link', { name: 'Science' }).first().click()
  await expect(page.locator('h1:visible')).toHaveText('Science')
  await expect(own).toHaveCount(0)
})
