import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { dressed } from '../../../src/build/firstView/dressed.ts'
import { kindAt } from '../../../src/build/firstView/kinds.ts'
import { leadPreloadOf } from '../../../src/build/firstView/leadPreload.ts'

const view = {
  rules: new Map([
    ['shell' as const, 'body{top:0}@media (width<9em){p{top:0}}'],
    ['article' as const, '.hero{top:0}'],
  ]),
  sheets: ['assets/style-1.css', 'assets/fonts-1.css'],
  common: 'assets/common-1.css',
  scripts: ['assets/main-1.js', 'assets/app-1.js'],
}
const empty = `<html lang="en"><head><meta content="style-src &#39;self&#39;; img-src https:"><style></style></head><body></body></html>`
const hash = (rules: string) => `'sha256-${createHash('sha256').update(rules).digest('base64')}'`
const picture =
  '<picture><source type="image/avif" srcSet="a-320.avif 320w, a-640.avif 640w" sizes="(width &gt;= 9em) 5rem, 100vw"/>' +
  '<img src="a.jpg" srcSet="a-640.jpg 640w" sizes="100vw" loading="eager" fetchPriority="high"/></picture>'

test('the empty page holds its rules, allows no others, and announces the app and its sheets', () => {
  const shell = dressed(empty, 'shell', view, '/news/')
  expect(shell).toContain('<style>body{top:0}@media (width<9em){p{top:0}}</style>')
  expect(shell).toContain(
    `style-src &#39;self&#39; ${hash('body{top:0}@media (width<9em){p{top:0}}')}; img-src https:`,
  )
  expect(shell).toContain('<link rel="modulepreload" crossorigin href="/news/assets/main-1.js">')
  expect(shell).toContain('<link rel="preload" as="style" crossorigin href="/news/assets/fonts-1.css">')
})

test('a page made of the empty page has the rules of its kind in place of that page’s', () => {
  const page = dressed(dressed(empty, 'shell', view, '/'), 'article', view, '/')
  expect(page.match(/<style>.*?<\/style>/gs)).toEqual(['<style>.hero{top:0}</style>'])
  expect(page).toContain(`style-src &#39;self&#39; ${hash('.hero{top:0}')}; img-src`)
  expect(page).not.toContain('modulepreload')
})

test('nothing blocks it: whole sheets are for readers without scripts, and stand last', () => {
  const page = dressed(dressed(empty, 'shell', view, '/'), 'article', view, '/')
  expect(page).toMatch(
    /<noscript><link rel="stylesheet" href="\/assets\/style-1\.css"><link rel="stylesheet" href="\/assets\/fonts-1\.css"><\/noscript>\s*<\/body>/,
  )
  expect(page.match(/<link rel="stylesheet"/g)).toHaveLength(2)
})

test('a site that was not built for pages stays as it is', () => {
  expect(dressed(empty, 'article', { rules: new Map(), sheets: [], common: '', scripts: [] }, '/')).toBe(
    empty,
  )
})

test('the lead picture is announced in its best type and its own widths', () => {
  expect(leadPreloadOf(`<picture><img src="z.jpg" loading="lazy"/></picture>${picture}`)).toBe(
    '<link rel="preload" as="image" type="image/avif" imagesrcset="a-320.avif 320w, a-640.avif 640w" ' +
      'imagesizes="(width &gt;= 9em) 5rem, 100vw" fetchpriority="high" referrerpolicy="no-referrer">',
  )
})

test('a lead without other files is announced as it is; no lead, nothing', () => {
  expect(leadPreloadOf('<picture><img src="a.png" loading="eager" fetchPriority="high"/></picture>')).toBe(
    '<link rel="preload" as="image" href="a.png" fetchpriority="high" referrerpolicy="no-referrer">',
  )
  expect(leadPreloadOf('<picture><img src="a.png" loading="lazy"/></picture>')).toBe('')
})

test.each([
  ['/', 'front'],
  ['/article/night-trains', 'article'],
  ['/section/world', 'section'],
  ['/search', 'search'],
  ['/corrections', 'corrections'],
  ['/preview', 'shell'],
  ['/older/2', 'front'],
  ['/older/section/politics/2', 'section'],
  ['/nowhere', 'shell'],
])('the page at %s is of the kind %s', (path, kind) => {
  expect(kindAt(path)).toBe(kind)
})
