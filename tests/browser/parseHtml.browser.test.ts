import { afterEach, describe, expect, test } from 'vitest'
import { parseHtml as parseInNode } from '../../src/build/parseHtml.ts'
import { parseHtml } from '../../src/sources/html/parseHtml.ts'
import { readBody } from '../../src/sources/html/readBody.ts'
import { hostileHtml } from '../sources/html/hostileHtml.ts'

const address = 'https://courier.example/feed.json'
const inBrowser = (html: string) => readBody(html, { address, parseHtml })
const inNode = (html: string) => readBody(html, { address, parseHtml: parseInNode })

const plainHtml: [string, string][] = [
  ['paragraphs', '<p>One <b>two</b><p>three<br><br>four &amp; five &eacute; &#128; &notit; &copy'],
  [
    'a whole document',
    '<!doctype html><html lang=sv><head><title>T</title></head><body><main><h1>A</h1><p>b</main></html> tail',
  ],
  [
    'a picture with sources',
    '<picture><source type=image/avif srcset="/a.avif 600w 400h"><img src=/a.jpg width=600 data-focus=".1,.2"></picture>',
  ],
  [
    'a gallery',
    '<figure class=gallery><figure><img src=/a.jpg></figure><figure><img src=/b.jpg><figcaption>B<small class=credit>c</small></figure></figure>',
  ],
  [
    'a table with text between its rows',
    '<table>x<caption>c</caption>y<tr>z<td>a<td>b</td>v</tr>w<tr><th>d</table>',
  ],
  ['a table in a table', '<table><tr><td>a<table><tr><td>b<td>c</table><td>d</table>'],
  [
    'frames, films and sounds',
    '<iframe src=https://v.example/1 title=t></iframe><video src=/v.mp4>s</video><audio><source src=/a.mp3></audio><embed src=/e><object data=/o>f</object>',
  ],
  [
    'a correction',
    '<aside class=correction data-date=2026-06-14T09:20:00Z data-important><h3>C</h3><p>a</aside>',
  ],
  ['code', '<pre>\n\n a\r\nb\rc</pre><pre><code>\nx</code></pre>'],
  ['Arabic and emoji', '<p dir=rtl>خبر <bdi>Lale</bdi> <span lang=en dir=ltr>news</span> 👩‍👩‍👧 \ud83d</p>'],
  ['text of 200,000 characters in one piece', `<p>${'long '.repeat(40_000)}`],
  ['formatting that is never ended', '<b>a<p>b<i>c</b>d<p>e</i>f'],
  ['links in links', '<a href=/a>a<div>b<a href=/b>c</div>d</a>e'],
  ['lists that are misnested', '<ul><li>a<ol><li>b</ul>c<li>d'],
  ['100 quotations in one another', `${'<blockquote>'.repeat(100)}a<p>b`],
  ['400 quotations in one another', `${'<blockquote>a'.repeat(400)}b`],
  ['20,000 quotations in one another', `${'<blockquote>a'.repeat(20_000)}b`],
  ['300 tables in one another', `${'<table><tr><td>a<td>b'.repeat(300)}c`],
  ['200 lists in one another', `${'<ul><li>a'.repeat(200)}b`],
  ['more paragraphs than are kept', '<p>a</p>'.repeat(30_000)],
  ['20,000 attributes', `<p ${Array.from({ length: 20_000 }, (_, index) => `onx${index}=1`).join(' ')}>a`],
]
const all: [string, string][] = [...plainHtml, ...hostileHtml.map((html): [string, string] => [html, html])]

const safeParser = Object.getOwnPropertyDescriptor(Document, 'parseHTML')

afterEach(() => {
  if (safeParser) Object.defineProperty(Document, 'parseHTML', safeParser)
})

describe('with the parser that strict pages allow', () => {
  test('is a browser that has it', () => {
    expect(safeParser).toBeDefined()
  })

  test.each(all)('reads the same as in Node: %s', (_name, html) => {
    // It takes off script addresses itself, so they are not counted among what was left out.
    const { dropped: _inBrowser, ...read } = inBrowser(html)
    const { dropped: _inNode, ...expected } = inNode(html)
    expect(read).toEqual(expected)
  })
})

describe('with the parser of every browser', () => {
  test.each(all)('reads the same as in Node: %s', (_name, html) => {
    Object.defineProperty(Document, 'parseHTML', { value: undefined, configurable: true })
    expect(inBrowser(html)).toEqual(inNode(html))
  })
})

test('nothing runs and nothing is loaded', async () => {
  const page = globalThis as { alert: unknown }
  const alert = page.alert
  let alerts = 0
  page.alert = () => {
    alerts += 1
  }
  const loaded = performance.getEntriesByType('resource').length
  for (const html of hostileHtml) inBrowser(html)
  await new Promise(done => setTimeout(done, 300))
  page.alert = alert
  expect(alerts).toBe(0)
  const addresses = performance
    .getEntriesByType('resource')
    .slice(loaded)
    .map(({ name }) => name)
  expect(addresses.filter(name => /example/.test(name))).toEqual([])
})

test('no name of the source reaches the page', () => {
  for (const html of hostileHtml) inBrowser(html)
  expect(document.getElementById('defaultView')).toBeNull()
  expect(typeof document.getElementById).toBe('function')
})
