import { expect, test } from 'vitest'
import { headersFor, readHeadersFile } from '../../src/build/headersFile.ts'
import { headersFileOf, policyOf } from '../../src/build/policy.ts'
import { previewPageOf, previewPolicyOf } from '../../src/build/previewPage.ts'
import type { Newsroom } from '../../src/model/Newsroom.ts'

const newsroom: Newsroom = {
  name: 'The Test Courier',
  language: 'en',
  direction: 'ltr',
  timeZone: 'UTC',
  source: { url: '/content/feed.json', format: 'json-feed' },
  sections: [],
  stamp: { updatedAfterMinutes: 1 },
  embeds: ['player.example'],
  preview: { origins: ['https://cms.example', 'http://127.0.0.1:4300'] },
}

test('the preview may ask the content systems that the newsroom names, and readers may not', () => {
  expect(previewPolicyOf(policyOf(newsroom), newsroom)).toContain(
    "; connect-src 'self' https://cms.example http://127.0.0.1:4300; ",
  )
  expect(policyOf(newsroom)).toContain("; connect-src 'self'; ")
})

test('the preview shows its own pages in frames', () => {
  expect(previewPolicyOf(policyOf(newsroom), newsroom)).toContain(
    "; frame-src 'self' https://player.example; ",
  )
  const plain = { ...newsroom, embeds: [] }
  expect(previewPolicyOf(policyOf(plain), plain)).toContain("; frame-src 'self'; ")
})

const page = `<head><meta http-equiv="Content-Security-Policy" content="connect-src &#39;self&#39;; frame-src &#39;none&#39;">
    <meta name="viewport" content="x" />
    <title>The Test Courier</title>
    <meta name="description" content="News."><style></style></head><body><div id="root"></div></body>`

test('its page has a neutral title, its own policy, a sheet, and no place in search engines', () => {
  expect(
    previewPageOf(page, newsroom, '/common.css'),
  ).toBe(`<head><meta http-equiv="Content-Security-Policy" content="connect-src &#39;self&#39; https://cms.example http://127.0.0.1:4300; frame-src &#39;self&#39; https://player.example">
    <meta name="viewport" content="x" />
    <title>Preview</title>
    <meta name="robots" content="noindex"><link rel="stylesheet" crossorigin href="/common.css"></head><body><div id="root"></div></body>`)
})

const rules = readHeadersFile(headersFileOf(newsroom, '/news/'))
const ancestorsAt = (path: string) =>
  /frame-ancestors ([^;,]*)$/.exec(headersFor(rules, path).get('Content-Security-Policy') ?? '')?.[1]

test.each([
  '/news/',
  '/news/index.html',
  '/news/article/night-trains',
  '/news/section/world',
  '/news/corrections',
  '/news/404.html',
])('%s may stand in no frame', path => {
  expect(ancestorsAt(path)).toBe("'none'")
  expect(headersFor(rules, path).get('Cross-Origin-Opener-Policy')).toBe('same-origin')
})

test.each(['/news/preview', '/news/preview.html'])('%s says one policy, and is not kept', path => {
  const headers = headersFor(rules, path)
  expect(ancestorsAt(path)).toBe("'self' https://cms.example http://127.0.0.1:4300")
  expect(headers.get('Content-Security-Policy')).not.toContain(', ')
  expect(headers.get('Cache-Control')).toBe('no-store')
  expect(headers.get('X-Robots-Tag')).toBe('noindex')
  expect(headers.get('Referrer-Policy')).toBe('no-referrer')
  expect(headers.get('Cross-Origin-Opener-Policy')).toBe('unsafe-none')
})

test('no address of a site is told two things by one header', () => {
  const paths = ['/news/', '/news/preview', '/news/article/x', '/news/assets/a.js', '/news/content/feed.json']
  const twice = paths.flatMap(path =>
    [...headersFor(rules, path)].filter(([, value]) => {
      const said = value.split(', ')
      return new Set(said.map(one => one.split(/[ =]/)[0])).size < said.length
    }),
  )
  expect(twice).toEqual([])
})
