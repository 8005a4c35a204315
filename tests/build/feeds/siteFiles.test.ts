import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import Ajv from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, test } from 'vitest'
import { type SiteFacts, siteFilesOf } from '../../../src/build/feeds/siteFiles.ts'
import type { Article } from '../../../src/model/Article.ts'
import type { Block } from '../../../src/model/Block.ts'
import { story } from '../../story.ts'
import { article, newsroom, nowhere } from '../head/newsroom.ts'

const schemas = resolve('../shared/data')
const now = Date.parse('2026-06-15T12:00:00.000Z')
const facts: SiteFacts = {
  newsroom,
  base: '/news/',
  articles: [article],
  pages: ['/', '/section/harbour'],
  hrefOf: ({ slug }) => `/news/content/articles/${slug}.json`,
  wholeOf: summary => ({ body: [], ...summary }),
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
        '<content:encoded>&lt;p&gt;The crane moved.&lt;/p&gt;\n' +
        '&lt;aside class=&quot;correction&quot; data-date=&quot;2026-06-14T10:31:00.000Z&quot;&gt;' +
        '&lt;p&gt;It was pier 9, not 8.&lt;/p&gt;&lt;/aside&gt;\n' +
        '&lt;aside class=&quot;update&quot;&gt;&lt;p&gt;Adds a quote.&lt;/p&gt;&lt;/aside&gt;</content:encoded>' +
        '<dc:creator>Ana Reis</dc:creator><dc:creator>Tom Oduya</dc:creator>' +
        '<category>Harbour</category><category>Cranes</category><category>Work</category>' +
        '<media:content url="https://gazette.example/news/content/crane-1280.jpg" medium="image"/></item>',
    )
  })

  test('names itself and its newsroom', () => {
    expect(file('rss.xml')).toContain(
      '<title>The Port &amp; Gazette</title><link>https://gazette.example/news/</link>' +
        '<description>News of a port.</description><language>en</language>' +
        '<lastBuildDate>Sun, 14 Jun 2026 10:31:00 GMT</lastBuildDate>' +
        '<atom:link href="https://gazette.example/news/rss.xml" rel="self" type="application/rss+xml"/>',
    )
  })

  test('says the language of an article in another one, and whose it is where nobody is named', () => {
    const agency = { ...article, language: 'ar', byline: { people: [], organisation: 'Port Wire' } }
    expect(file('rss.xml', { articles: [agency] })).toContain(
      '<dc:creator>Port Wire</dc:creator><dc:language>ar</dc:language>',
    )
    expect(file('rss.xml')).not.toContain('dc:language')
  })

  test('says nothing of what is absent', () => {
    expect(file('rss.xml', { articles: [story('a')] })).toContain(
      '<item><title>Headline of a</title><link>https://gazette.example/news/article/a</link>' +
        '<guid isPermaLink="false">a</guid></item>',
    )
    expect(file('rss.xml', { articles: [story('a')] })).not.toContain('lastBuildDate')
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
      items: [{ id: 'urn:gazette:1', url: page, summary: 'It stood still & then it moved' }],
    })
  })

  test('holds the text of an article with every address whole, its corrections at the end', () => {
    const body: Block[] = [
      {
        kind: 'paragraph',
        content: [
          { kind: 'link', href: '/article/a%20b?x=1&y=2', content: ['See'] },
          { kind: 'link', href: 'https://elsewhere.example/', content: [' there'] },
        ],
      },
      {
        kind: 'figure',
        picture: { src: '/news/content/a.jpg', renditions: [{ href: '/news/content/b.avif', width: 9 }] },
      },
    ]
    const [item] = JSON.parse(file('feed.json', { articles: [{ ...article, body } as Article] })).items
    expect(item.content_text).toBeUndefined()
    expect(item.content_html).toContain(
      '<p><a href="https://gazette.example/news/article/a%20b?x=1&amp;y=2">See</a>' +
        '<a href="https://elsewhere.example/"> there</a></p>',
    )
    expect(item.content_html).toContain('src="https://gazette.example/news/content/a.jpg"')
    expect(item.content_html).toContain('https://gazette.example/news/content/b.avif 9w')
    expect(item.content_html).toMatch(/<p>It was pier 9, not 8\.<\/p><\/aside>\n.*Adds a quote/)
  })

  test('has the standfirst in place of a text that is not there', () => {
    const [item] = JSON.parse(file('feed.json', { articles: [story('a', { standfirst: 'It moved' })] })).items
    expect(item).toMatchObject({ content_text: 'It moved' })
    expect(item.content_html).toBeUndefined()
  })
})

describe.skipIf(!existsSync(schemas))('feed.json is valid', () => {
  const schemaAt = join(schemas, 'json-feed/schema/schema-v1.1.json')
  const isFeed = (text: string) => {
    const validate = addFormats(new Ajv({ strict: false, allErrors: true })).compile(
      JSON.parse(readFileSync(schemaAt, 'utf8')),
    )
    return validate(JSON.parse(text)) ? [] : validate.errors
  }

  test.each([
    ['with everything', article],
    ['with next to nothing', story('a')],
  ])('%s', (_, one) => {
    expect(isFeed(file('feed.json', { articles: [one] }))).toEqual([])
  })

  test('and what is no feed is not', () => {
    expect(isFeed('{"version":"https://jsonfeed.org/version/1.1","title":"A","items":[{}]}')).not.toEqual([])
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

  test('does not believe in a change that is still to come', () => {
    const articles = [{ ...article, updated: '2026-06-15T12:05:01.000Z' }]
    expect(file('sitemap.xml', { articles })).toContain('<lastmod>2026-06-14T05:30:00.000Z</lastmod>')
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
      id: '/news/',
      name: 'The Port & Gazette',
      lang: 'en',
      dir: 'ltr',
      start_url: '/news/',
      scope: '/news/',
      icons: [{ src: '/news/icon.svg' }, { src: '/news/apple-touch-icon.png' }],
    })
  })
})

describe('robots.txt', () => {
  test('lets every crawler in and says where the pages are listed', () => {
    const atRoot = { ...newsroom, address: 'https://gazette.example/' }
    expect(file('robots.txt', { newsroom: atRoot, base: '/' })).toBe(
      'User-agent: *\nDisallow:\n\n' +
        'Sitemap: https://gazette.example/sitemap.xml\nSitemap: https://gazette.example/news-sitemap.xml\n',
    )
  })

  test('is not written under a path, where nobody asks for it', () => {
    expect(siteFilesOf(facts).has('robots.txt')).toBe(false)
  })
})

test('a newsroom that does not say where its site stands has the manifest only', () => {
  expect([...siteFilesOf({ ...facts, newsroom: nowhere }).keys()]).toEqual(['manifest.webmanifest'])
})
