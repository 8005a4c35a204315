// @vitest-environment node
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { markOf, openKeptPages } from '../../../src/build/prerender/keptPages.ts'

const lineOf = (day: string, moment: string) => ({
  html: `<div>Last update ${day}</div>`,
  data: `[["latest"],{"updated":"${moment}"}]`,
  document: `"/content/feed.json":"mark of ${day}"`,
})
const monday = lineOf('Monday', '2026-06-15')
const tuesday = lineOf('Tuesday', '2026-06-16')
const page = ({ html, data, document }: typeof monday, text: string) =>
  `<header>${html}</header>${text}[${data}]{${document}}`

let out: string
let memory: string
const textOf = (file: string) => readFileSync(join(out, file), 'utf8')

/** A build that made three articles on Monday. */
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'dateline-kept-'))
  memory = mkdtempSync(join(tmpdir(), 'dateline-memory-'))
  mkdirSync(join(out, 'article'))
  for (const file of ['_headers', 'index.html', 'rss.xml']) writeFileSync(join(out, file), 'old')
  const pages = openKeptPages(out, memory)
  for (const slug of ['flood', 'ferry', 'gone']) {
    writeFileSync(join(out, `article/${slug}.html`), page(monday, slug))
    pages.made(`article/${slug}.html`, `mark of ${slug}`)
  }
  pages.end(monday)
})

test('a page that shows the same stays, and its site line becomes true', () => {
  const pages = openKeptPages(out, memory)
  expect(pages.keep('article/flood.html', 'mark of flood', tuesday)).toBe(true)
  expect(textOf('article/flood.html')).toBe(page(tuesday, 'flood'))
})

test('a page that shows something else is made again, and so is one that is gone or whose site line is not found', () => {
  writeFileSync(join(out, 'article/ferry.html'), 'cut sho')
  const pages = openKeptPages(out, memory)
  expect(pages.keep('article/flood.html', 'another mark', monday)).toBe(false)
  expect(pages.keep('article/new.html', 'mark of new', monday)).toBe(false)
  expect(pages.keep('article/ferry.html', 'mark of ferry', tuesday)).toBe(false)
})

test('pages of stories that vanished are gone at the end', () => {
  const pages = openKeptPages(out, memory)
  pages.keep('article/flood.html', 'mark of flood', monday)
  pages.end(monday)
  expect(readdirSync(join(out, 'article'))).toEqual(['flood.html'])
})

test('nothing but the pages, and what a site is known by, is left of the last build', () => {
  writeFileSync(join(out, 'article/stranger.html'), 'not ours')
  openKeptPages(out, memory).empty()
  expect(readdirSync(out).sort()).toEqual(['_headers', 'article', 'index.html'])
  expect(readdirSync(join(out, 'article')).sort()).toEqual(['ferry.html', 'flood.html', 'gone.html'])
})

test('after a build that was broken off, every page is made again', () => {
  openKeptPages(out, memory)
  const pages = openKeptPages(out, memory)
  expect(pages.keep('article/flood.html', 'mark of flood', monday)).toBe(false)
  pages.empty()
  expect(existsSync(join(out, 'article/flood.html'))).toBe(false)
})

test('a mark is another one when any text is, or stands elsewhere', () => {
  const marks = [markOf('a', 'b'), markOf('ab', ''), markOf('a', 'c'), markOf('b', 'a')]
  expect(new Set(marks).size).toBe(4)
  expect(markOf('a', 'b')).toBe(marks[0])
})
