import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import type { Reading } from '../../../src/sources/format.ts'
import { formats } from '../../../src/sources/formats.ts'
import { recognise } from '../../../src/sources/recognise.ts'
import { atOnce } from '../../../src/sources/steps.ts'

const reading: Reading = {
  address: 'https://courier.example/data/feed.json',
  now: Date.parse('2026-06-14T12:00:00Z'),
  parseHtml,
}

const jsonIn = (...path: string[]): unknown => JSON.parse(readFileSync(join(...path), 'utf8'))

const names = Object.keys(formats)
const known = await Promise.all(Object.values(formats).map(load => load()))

test('every format is loaded under its own name', () => {
  expect(known.map(({ name }) => name)).toEqual(names)
})

describe.each(known)('$name', format => {
  const folder = join('tests/fixtures', format.name)

  test.each(readdirSync(folder))('%s is read as expected', name => {
    const json = jsonIn(folder, name, 'input.json')
    const { articles, ...list } = atOnce(format.readList(json, reading))
    const whole = articles.map(({ slug }) => atOnce(format.readArticle(json, slug, reading)))
    expect({ ...list, articles: whole }).toEqual(jsonIn(folder, name, 'expected.json'))
  })

  test.each(readdirSync(folder))('%s is recognised', name => {
    expect(recognise(jsonIn(folder, name, 'input.json'))).toMatchObject({ format: { name: format.name } })
  })

  test.each(readdirSync(folder))('the list and the articles of %s agree', name => {
    const json = jsonIn(folder, name, 'input.json')
    for (const summary of atOnce(format.readList(json, reading)).articles) {
      const article = atOnce(format.readArticle(json, summary.slug, reading))
      const { standfirst: _, lead: __, words: ___, ...same } = summary
      expect(article).toMatchObject(same)
    }
  })
})

test('reading leaves no mark on the prototypes of objects', () => {
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})
