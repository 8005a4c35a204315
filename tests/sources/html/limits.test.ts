import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import type { Block } from '../../../src/model/Block.ts'
import { readBody } from '../../../src/sources/html/readBody.ts'
import { tameHtml } from '../../../src/sources/html/tameHtml.ts'

const read = (html: string) => readBody(html, { address: 'https://courier.example/feed.json', parseHtml })
const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? Object.values(value).map(textOf).join(' ')
      : ''

function depthOf(blocks: Block[]): number {
  return Math.max(0, ...blocks.map(block => (block.kind === 'quote' ? 1 + depthOf(block.blocks) : 0)))
}

const tooLong = 'The text is longer than two million characters; only its beginning is shown.'
const tooMany = 'The text has too many parts; only its beginning is shown.'
const tooDeep = 'The parts of this text are nested too deeply; it is shown as plain paragraphs.'

const numbers = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index))

const bombs: [string, string, string | undefined][] = [
  ['20,000 quotations in one another', `${'<blockquote>'.repeat(20_000)}end`, tooDeep],
  ['200,000 paragraphs', '<p>a</p>'.repeat(200_000), tooMany],
  ['30 million characters', 'lorem ipsum '.repeat(2_500_000), tooLong],
  ['20,000 attributes', `<p ${numbers(20_000, index => `a${index}=1`).join(' ')}>end`, undefined],
  [
    '20,000 data attributes with quotation marks',
    `<p ${numbers(20_000, index => `data-${index}="'"`).join('')}>end`,
    undefined,
  ],
  [
    'bold type that is never ended, before each of 30,000 paragraphs',
    '<b>'.repeat(400) + '<p>x'.repeat(30_000),
    tooMany,
  ],
  ['200,000 frames that are never ended', '<iframe>'.repeat(200_000), tooMany],
  ['200,000 scripts that are never ended', '<script>'.repeat(200_000), undefined],
  ['200,000 titles that are never ended', `${'<title>'.repeat(200_000)}end`, undefined],
  ['a million signs “<”', '<'.repeat(1_000_000), undefined],
  ['500,000 comments that are never ended', '<!--'.repeat(500_000), undefined],
  ['500,000 attributes that are never ended', '<p title="'.repeat(200_000), undefined],
  ['100,000 links in one another', '<a href=x>y'.repeat(100_000), tooMany],
  ['500 tables in one another', `${'<table><tr><td>'.repeat(500)}end`, undefined],
  ['misnested bold and slanted type', '<i><b><p></i></b>'.repeat(20_000), tooMany],
  ['300,000 ends of nothing', '</p>'.repeat(300_000), tooMany],
  ['200,000 line breaks', '<br>'.repeat(200_000), tooMany],
  ['two million blanks', `<p>a${' '.repeat(1_900_000)}b`, undefined],
  ['100,000 files of one picture', `<img src=a.jpg srcset="${'a.jpg 1w, '.repeat(100_000)}">`, undefined],
  ['20,000 classes', `<aside class="${'x '.repeat(20_000)}">end</aside>`, undefined],
]

describe('what a source can send to stop a reader', () => {
  test.each(bombs)('is read in no time: %s', (_name, html, shortened) => {
    const begin = performance.now()
    const body = read(html)
    // A fifth of a second on a free machine; a loaded one takes longer.
    expect(performance.now() - begin).toBeLessThan(3_000)
    expect(body.shortened).toBe(shortened)
  })

  test('keeps the text when the elements nest too deeply', () => {
    expect(
      read(`${'<blockquote>'.repeat(20_000)}<b>the</b> end &amp; all</blockquote><p>more`).blocks,
    ).toEqual([
      { kind: 'paragraph', content: ['the end & all'] },
      { kind: 'paragraph', content: ['more'] },
    ])
  })

  test('never runs into the script when it takes off the tags', () => {
    const { blocks } = read(`${'<div>'.repeat(600)}<script>alert("<p>no</p>")</script><style>p{}</style>yes`)
    expect(blocks).toEqual([{ kind: 'paragraph', content: ['yes'] }])
  })
})

describe('depth', () => {
  test('keeps 79 quotations with a paragraph in them, and no more', () => {
    const body = (deep: number) => read(`${'<blockquote>'.repeat(deep)}<p>end</p>`)
    expect(depthOf(body(79).blocks)).toBe(79)
    expect(body(79).dropped).toEqual([])
    expect(depthOf(body(100).blocks)).toBe(80)
    expect(body(100).dropped).toEqual([{ what: 'nesting', count: 1 }])
    expect(textOf(body(100).blocks)).toContain('end')
    expect(body(100).shortened).toBeUndefined()
  })

  test('keeps the text of tables that nest too deeply', () => {
    expect(textOf(read(`${'<table><tr><td>a<td>b'.repeat(100)}end`).blocks)).toContain('end')
  })

  test('does not take paragraphs that are never ended for depth', () => {
    const body = read('<p>a'.repeat(1000))
    expect(body.blocks).toHaveLength(1000)
    expect(body.dropped).toEqual([])
  })
})

describe('number of nodes', () => {
  test('keeps 10,000 paragraphs whole, and cuts after them', () => {
    expect(read('<p>a</p>'.repeat(10_000)).shortened).toBeUndefined()
    expect(read('<p>a</p>'.repeat(10_000)).blocks).toHaveLength(10_000)
    expect(read('<p>a</p>'.repeat(10_001)).shortened).toBe(tooMany)
    expect(read('<p>a</p>'.repeat(10_001)).blocks).toHaveLength(10_000)
  })
})

describe('length', () => {
  test('reads two million characters whole', () => {
    expect(read(`<p>${'a'.repeat(1_999_993)}</p>`).shortened).toBeUndefined()
    expect(read(`<p>${'a'.repeat(1_999_994)}</p>`).shortened).toBe(tooLong)
  })

  test('never cuts inside a tag', () => {
    const { html, shortened } = tameHtml(`${'a'.repeat(1_999_990)}<p title="onerror=alert(1)">b`)
    expect(shortened).toBe(tooLong)
    expect(html).toBe('a'.repeat(1_999_990))
  })
})
