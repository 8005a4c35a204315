import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import { describe, expect, test } from 'vitest'
import { htmlOf } from '../../../src/build/htmlOf.ts'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import type { Block } from '../../../src/model/Block.ts'
import { readBody } from '../../../src/sources/html/readBody.ts'

const corpora = '../shared/data'
const reading = { address: 'https://courier.example/feed.json', parseHtml }

function htmlIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /<(p|div|figure|h\d|ul|ol|table|blockquote|br|a|em|strong)\b/i.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(htmlIn) : []
}

const files = existsSync(corpora)
  ? (readdirSync(corpora, { recursive: true }) as string[]).filter(file => file.endsWith('.json'))
  : []
const bodies = [
  ...new Set(files.flatMap(file => htmlIn(JSON.parse(readFileSync(join(corpora, file), 'utf8'))))),
]

type Node = {
  nodeName: string
  value?: string
  attrs?: { name: string; value: string }[]
  childNodes?: Node[]
}

const unseen =
  /^(script|style|noscript|title|template|svg|math|iframe|video|audio|object|select|button|textarea)$/

/** The words a browser would show of a piece of HTML, by another way than the one under test. */
function wordsShown(node: Node): string[] {
  if (unseen.test(node.nodeName)) return []
  if (node.nodeName === '#text') return wordsOf(node.value ?? '')
  return (node.childNodes ?? []).flatMap(wordsShown)
}

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}]+/u).filter(word => word !== '')

function wordsRead(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return key === 'kind' || key === 'href' || key === 'src' ? [] : wordsOf(value)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => wordsRead(inner, Array.isArray(value) ? key : name))
}

const letters = (words: string[]) => words.join('')

describe.runIf(bodies.length > 0)('the bodies of real systems', () => {
  test('are many', () => {
    expect(bodies.length).toBeGreaterThan(50)
  })

  test.each(bodies.map((html, index) => [index, html.slice(0, 40), html] as const))(
    'keep their words: %i %j',
    (_index, _begin, html) => {
      const { blocks, shortened } = readBody(html, reading)
      expect(shortened).toBeUndefined()
      const read = new Set(wordsRead(blocks))
      const text = letters(wordsRead(blocks))
      const missing = wordsShown(parse(html, { scriptingEnabled: false }) as Node).filter(
        word => !read.has(word) && !text.includes(word),
      )
      expect(missing).toEqual([])
    },
  )

  test.each(bodies.map((html, index) => [index, html.slice(0, 40), html] as const))(
    'are read again from our own feed: %i %j',
    (_index, _begin, html) => {
      const blocks: Block[] = readBody(html, reading).blocks
      expect(readBody(htmlOf(blocks), reading).blocks).toEqual(blocks)
    },
  )
})
