import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import { formats } from '../../../src/sources/formats.ts'
import { atOnce } from '../../../src/sources/steps.ts'

const reading = {
  address: 'https://courier.example/feed.json',
  now: Date.parse('2026-06-14T12:00:00Z'),
  parseHtml,
}

const wrong: unknown[] = [
  ...[
    null,
    0,
    -1,
    Number.MAX_VALUE,
    true,
    '',
    ' ',
    'None',
    'javascript:alert(1)',
    '<b><p>&#0;<script>',
    [],
    {},
    [null],
    [[]],
  ],
  ...[
    { constructor: 1 },
    [{ __proto__: null }],
    'https://[',
    '2026-02-30T00:00:00Z',
    '\ud800',
    '9'.repeat(400),
  ],
]

/** The document with every value of its own, at any depth, replaced by each of the wrong ones in turn. */
function* spoilt(json: unknown): Generator<unknown> {
  const places: (string | number)[][] = []
  const walk = (value: unknown, path: (string | number)[]) => {
    if (path.length > 0) places.push(path)
    if (typeof value !== 'object' || value === null) return
    for (const [key, entry] of Object.entries(value)) walk(entry, [...path, key])
  }
  walk(json, [])
  for (const [turn, path] of places.entries()) {
    for (const value of [wrong[turn % wrong.length], wrong[(turn * 7 + 3) % wrong.length]]) {
      const copy = structuredClone(json)
      const last = path.at(-1)!
      const owner = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], copy)
      ;(owner as Record<string, unknown>)[last] = value
      yield copy
    }
  }
}

const known = await Promise.all(Object.values(formats).map(load => load()))

describe.each(known)('$name', format => {
  const folder = join('tests/fixtures', format.name)

  test.each(readdirSync(folder))(
    '%s is read with any of its values spoilt',
    name => {
      const json: unknown = JSON.parse(readFileSync(join(folder, name, 'input.json'), 'utf8'))
      let documents = 0
      for (const broken of spoilt(json)) {
        format.recognise(broken)
        const list = atOnce(format.readList(broken, reading))
        const articles = list.articles.map(({ slug }) => atOnce(format.readArticle(broken, slug, reading)))
        expect(articles).not.toContain(undefined)
        expect(articles.every(article => article?.slug && article.id)).toBe(true)
        // A page says itself that a story has no title.
        expect(articles.every(article => typeof article?.headline === 'string')).toBe(true)
        expect(JSON.stringify(articles)).not.toMatch(/"(?:href|src|avatar|link)":"(?:javascript|data):/)
        documents += 1
      }
      expect(documents).toBeGreaterThan(10)
    },
    120_000,
  )
})
