import { describe, expect, test } from 'vitest'
import { hostOf, safeLink, safePicture } from '../../../src/sources/html/safeUrl.ts'

const feed = 'https://courier.example/feed.json'
const own = '/content/feed.json'
const file = 'file:///srv/news/feed.json'

describe('safeLink', () => {
  test.each([
    ['https://town.example/a?b=c#d', feed, 'https://town.example/a?b=c#d'],
    ['http://town.example/a', feed, 'http://town.example/a'],
    ['  https://town.example/ \n', feed, 'https://town.example/'],
    ['//town.example/a', feed, 'https://town.example/a'],
    ['/article/slug', feed, 'https://courier.example/article/slug'],
    ['article/slug', feed, 'https://courier.example/article/slug'],
    ['/article/slug', own, '/article/slug'],
    ['media/map.pdf?x=1#p2', own, '/content/media/map.pdf?x=1#p2'],
    ['../article/slug', own, '/article/slug'],
    ['/article/slug', file, '/article/slug'],
    ['https://town.example/', file, 'https://town.example/'],
    ['//town.example/', file, 'https://town.example/'],
    ['mailto:desk@courier.example?subject=Rain', own, 'mailto:desk@courier.example?subject=Rain'],
    ['tel:+99412555', feed, 'tel:+99412555'],
    ['HTTPS://TOWN.example', feed, 'https://town.example/'],
    ['https://مثال.example/', feed, 'https://xn--mgbh0fb.example/'],
    ['ht\ttps://town.example/a\nb', feed, 'https://town.example/ab'],
    ['https://town.example/a b', feed, 'https://town.example/a%20b'],
  ])('keeps %j from %s as %s', (value, base, expected) => {
    expect(safeLink(value, base)).toBe(expected)
  })

  test.each([
    ['', feed],
    ['   ', feed],
    ['#note-1', feed],
    [' #note-1', own],
    ['javascript:alert(1)', feed],
    ['JaVaScRiPt:alert(1)', feed],
    ['java\nscript:alert(1)', feed],
    ['java\tscript:alert(1)', own],
    ['\u0001javascript:alert(1)', feed],
    ['\u00a0javascript:alert(1)', file],
    ['javascript://town.example/%0aalert(1)', feed],
    ['data:text/html,<script>alert(1)</script>', feed],
    ['vbscript:msgbox(1)', feed],
    ['blob:https://courier.example/1', feed],
    ['file:///etc/passwd', feed],
    ['file:///etc/passwd', file],
    ['notes/private.txt', file],
    ['ftp://town.example/', feed],
    ['about:blank', feed],
    ['https://desk:secret@town.example/', feed],
    ['https://town.example@evil.example/', feed],
    ['https://', feed],
    ['http://[::1', feed],
    ['https://town.example:99999/', feed],
    ['/.//evil.example/', own],
    ['.//evil.example/../..//evil.example', '/feed.json'],
    [`https://town.example/${'a'.repeat(8000)}`, feed],
  ])('refuses %j from %s', (value, base) => {
    expect(safeLink(value, base)).toBeUndefined()
  })

  test('refuses what is missing', () => {
    expect(safeLink(undefined, feed)).toBeUndefined()
  })

  test('takes a backslash for a slash, as browsers do, and so names the other host', () => {
    expect(safeLink('/\\evil.example/a', own)).toBe('https://evil.example/a')
    expect(safeLink('\\\\evil.example/a', file)).toBe('https://evil.example/a')
  })
})

describe('safePicture', () => {
  test.each([
    ['https://cdn.example/a.jpg', feed, 'https://cdn.example/a.jpg'],
    ['http://cdn.example/a.jpg', feed, 'https://cdn.example/a.jpg'],
    ['http://courier.example/a.jpg', feed, 'https://courier.example/a.jpg'],
    [
      'http://courier.example:8080/a.jpg',
      'http://courier.example:8080/feed.json',
      'http://courier.example:8080/a.jpg',
    ],
    ['http://cdn.example/a.jpg', 'http://courier.example/feed.json', 'https://cdn.example/a.jpg'],
    ['http://127.0.0.1:8082/a.jpg', 'http://127.0.0.1:8082/wp-json/', 'http://127.0.0.1:8082/a.jpg'],
    ['http://localhost:9000/a.jpg', 'http://localhost:8082/wp-json/', 'http://localhost:9000/a.jpg'],
    ['http://localhost:9000/a.jpg', own, 'http://localhost:9000/a.jpg'],
    ['http://localhost/a.jpg', feed, 'https://localhost/a.jpg'],
    ['media/a.jpg', own, '/content/media/a.jpg'],
    ['/media/a.jpg', own, '/media/a.jpg'],
    ['media/a.jpg', feed, 'https://courier.example/media/a.jpg'],
    ['media/a.jpg', file, 'file:///srv/news/media/a.jpg'],
    ['/media/a.jpg', file, '/media/a.jpg'],
    ['https://cdn.example/a.jpg', file, 'https://cdn.example/a.jpg'],
  ])('keeps %j from %s as %s', (value, base, expected) => {
    expect(safePicture(value, base)).toBe(expected)
  })

  test.each([
    ['', feed],
    ['data:image/gif;base64,R0lGOD', feed],
    ['javascript:alert(1)', feed],
    ['mailto:desk@courier.example', feed],
    ['blob:https://courier.example/1', feed],
    ['https://desk:secret@cdn.example/a.jpg', feed],
    ['file:///srv/news/a.jpg', feed],
    ['file:///srv/news/a.jpg', own],
    ['file:///etc/passwd', file],
    ['../other/a.jpg', file],
    ['media/../../a.jpg', file],
    ['%2e%2e/a.jpg', file],
    ['media/..%2f..%2fa.jpg', file],
    ['media/..%5c..%5ca.jpg', file],
    ['file://share/srv/news/a.jpg', file],
    ['file:///srv/newspaper/a.jpg', file],
  ])('refuses %j from %s', (value, base) => {
    expect(safePicture(value, base)).toBeUndefined()
  })
})

describe('hostOf', () => {
  test.each([
    ['https://www.town.example/a', 'www.town.example'],
    ['https://town.example:8080/a', 'town.example'],
    ['https://аpple.example/', 'xn--pple-43d.example'],
    ['mailto:desk@town.example', undefined],
    ['/article/slug', undefined],
    ['', undefined],
  ])('is the host of %j: %s', (href, host) => {
    expect(hostOf(href)).toBe(host)
  })
})
