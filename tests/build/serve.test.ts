import { expect, test } from 'vitest'
import { isPage } from '../../src/build/serve.ts'

test.each([
  '',
  'corrections',
  'article/night-trains',
  'article/version-1.2',
  'article/a/b.html',
  'topic/c++',
  'section/node.js',
  'no/such/page',
])('%j may be a page', path => {
  expect(isPage(path)).toBe(true)
})

test.each([
  'content/feed.json',
  'content/articles/night-trains',
  'assets/index.js',
  'favicon.ico',
  'articles.json',
])('%j is a file or nothing', path => {
  expect(isPage(path)).toBe(false)
})
