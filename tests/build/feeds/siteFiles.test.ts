import { describe, expect, test } from 'vitest'
import { type SiteFacts, siteFilesOf } from '../../../src/build/feeds/siteFiles.ts'
import { story } from '../../story.ts'
import { article, newsroom, nowhere } from '../head/newsroom.ts'

const now = Date.parse('2026-06-15T12:00:00.000Z')
const facts: SiteFacts = {
  newsroom,
  base: '/news/',
  articles: [article],
  pages: ['/', '/section/harbour'],
  hrefOf: ({ slug }) => `/news/content/articles/${slug}.json`,
  now,
}
const file = (name: string, said: Partial<SiteFacts> = {}) =>
  siteFilesOf({ ...facts, ...said }).get(name)?.() ?? ''

const page = 'https://gazette.example/news/article/crane%20five%2Fagain'

describe('rss.xml', () => {
  test('says of an article what a feed reader shows', () => {
    expect(file('rss.xml')).toContain(
      `<item><title>Crane “five” &lt;again&gt;</title><link>${page}</link>` +
        '<guid isPermaLink="false">urn:gazette:1</guid><pubDate>Sun, 14 Jun 2026 05:30:00 GMT</pubDate>' +
        '<description>It stood still &amp; then it moved</description>' +
        '<dc:creator>Ana Reis</dc:creator><dc:creator>Tom Oduya</dc:creator>' +
        '<category>Harbour</category><category>Cranes</category><category>Work</category>' +
        '<media:content url="https://gazette.example/news/content/crane-1280.jpg" medium="image"/></item>',
    )
  })

  test('names itself and its newsroom', () => {
    expect(file('rss.xml')).toContain(
      '<title>The Port &amp; Gazette</title><link>https://gazette.example/news/</link>' +
        '<description>News of a port.</description><language>en</language>' +
        '<atom:link href="https://gazette.example/news/rss.xml" rel="self" type="application/rss+xml"/>',
    )
  })

  test('leaves out the characters that XML cannot hold', () => {
    const articles = [story('a', { headline: 'One\u0000\u000B two\uD800 \uFFFE]]>' })]
    expect(file('rss.xml', { articles })).toContain('<title>One two\uFFFD ]]&gt;</title>')
  })

  test('holds the newest 30', () => {
    const articles = Array.from({ length: 31 }, (_, index) => story(`s${index}`))
    expect(file('rss.xml', { articles }).match(/<item>/g)).toHaveLength(30)
  })
})

describe('feed.json', () => {
  test('is a JSON Feed whose items lead to their pages', () => {
    const feed = JSON.parse(file('feed.json'))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'The Port & Gazette',
      description: 'News of a port.',
      home_page_url: 'https://gazette.example/news/',
      feed_url: 'https://gazette.example/news/feed.json',
      items: [{ id: 'urn:gazette:1', url: page, content_text: 'It stood still & then it moved' }],
    })
  })
})

describe('sitemap.xml', () => {
  test('lists every page, and when an article was last changed', () => {
    expect(file('sitemap.xml')).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
        '<url><loc>https://gazette.example/news/</loc></url>' +
        '<url><loc>https://gazette.example/news/section/harbour</loc></url>' +
        `<url><loc>${page}</loc><lastmod>2026-06-14T10:31:00.000Z</lastmod></url>` +
        '</urlset>\n',
    )
  })

  test('leaves an article out that should be known by another address', () => {
    const articles = [{ ...article, canonical: 'https://wire.example/1' }]
    expect(file('sitemap.xml', { articles })).not.toContain('crane')
  })

  test('is one file up to 50,000 addresses', () => {
    const articles = Array.from({ length: 49_998 }, (_, index) => story(`s${index}`))
    const files = siteFilesOf({ ...facts, articles })
    expect([...files.keys()].filter(name => name.startsWith('sitemap'))).toEqual(['sitemap.xml'])
  })

  test('is an index of parts beyond that', () => {
    const articles = Array.from({ length: 49_999 }, (_, index) => story(`s${index}`))
    const files = siteFilesOf({ ...facts, articles })
    expect(files.get('sitemap.xml')?.()).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n' +
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">' +
        '<sitemap><loc>https://gazette.example/news/sitemap-1.xml</loc></sitemap>' +
        '<sitemap><loc>https://gazette.example/news/sitemap-2.xml</loc></sitemap>' +
        '</sitemapindex>\n',
    )
    expect(files.get('sitemap-1.xml')?.().match(/<url>/g)).toHaveLength(50_000)
    expect(files.get('sitemap-2.xml')?.().match(/<url>/g)).toHaveLength(1)
  })
})

describe('news-sitemap.xml', () => {
  test.each([
    ['two days ago', '2026-06-13T12:00:00.000Z', true],
    ['a moment longer ago', '2026-06-13T11:59:59.999Z', false],
    ['now', '2026-06-15T12:00:00.000Z', true],
    ['in a moment', '2026-06-15T12:00:00.001Z', false],
  ])('an article of %s', (_, published, listed) => {
    const text = file('news-sitemap.xml', { articles: [{ ...article, published }] })
    expect(text.includes(`<news:publication_date>${published}</news:publication_date>`)).toBe(listed)
  })

  test('says what Google News asks for', () => {
    expect(file('news-sitemap.xml')).toContain(
      `<url><loc>${page}</loc><news:news><news:publication><news:name>The Port &amp; Gazette</news:name>` +
        '<news:language>en</news:language></news:publication>' +
        '<news:publication_date>2026-06-14T05:30:00.000Z</news:publication_date>' +
        '<news:title>Crane “five” &lt;again&gt;</news:title></news:news></url>',
    )
  })
})

describe('manifest.webmanifest', () => {
  test('keeps the site among the apps of a device', () => {
    expect(JSON.parse(file('manifest.webmanifest'))).toMatchObject({
      name: 'The Port & Gazette',
      lang: 'en',
      dir: 'ltr',
      start_url: '/news/',
      scope: '/news/',
      icons: [{ src: '/news/icon.svg' }, { src: '/news/apple-touch-icon.png' }],
    })
  })
})

test('a newsroom that does not say where its site stands has the manifest only', () => {
  expect([...siteFilesOf({ ...facts, newsroom: nowhere }).keys()]).toEqual(['manifest.webmanifest'])
})
