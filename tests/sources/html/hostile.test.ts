import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import { readBody, readInline, readText } from '../../../src/sources/html/readBody.ts'
import { tameHtml } from '../../../src/sources/html/tameHtml.ts'
import { hostileHtml } from './hostileHtml.ts'

const reading = { address: 'https://courier.example/feed.json', parseHtml }

const known = new Set(
  (
    'kind content level ordered start items blocks source picture pictures src renditions width height focus alt ' +
    'caption credit href type head rows header columns text correction date important title language direction'
  ).split(' '),
)

const inlineKinds = new Set<unknown>(
  'strong emphasis code superscript subscript mark link foreign break'.split(' '),
)

/** Every key with its value, at any depth. */
function entriesIn(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(entriesIn)
  return Object.entries(value).flatMap(([key, inner]) => [
    [key, inner] as [string, unknown],
    ...entriesIn(inner),
  ])
}

/** All text a reader would meet. */
function textIn(value: unknown, key = ''): string {
  if (typeof value === 'string') return ['kind', 'href', 'src'].includes(key) ? '' : value
  if (typeof value !== 'object' || value === null) return ''
  return Object.entries(value)
    .map(([name, inner]) => textIn(inner, Number.isNaN(Number(name)) ? name : key))
    .join(' ')
}

describe.each(hostileHtml)('%j', html => {
  const { blocks } = readBody(html, reading)

  test('leaves only what a block can hold', () => {
    expect(
      entriesIn(blocks)
        .map(([key]) => key)
        .filter(key => !known.has(key)),
    ).toEqual([])
  })

  test('leaves only addresses that may be followed or loaded', () => {
    const addresses = entriesIn(blocks).filter(([key]) => key === 'href' || key === 'src')
    for (const [, address] of addresses)
      expect(address).toMatch(/^https:\/\/(a|b|ok|courier|evil)\.example\//)
    expect(addresses.filter(([, address]) => String(address).includes('@'))).toEqual([])
  })

  test('keeps the text', () => {
    expect(textIn(blocks)).toContain('kept')
  })

  test('leaves no name for a page to trip over', () => {
    expect(JSON.stringify(blocks)).not.toMatch(
      /defaultView|getElementById|currentScript|"document"|hasOwnProperty/,
    )
  })

  test('is tamed once and for all', () => {
    const once = tameHtml(html).html
    expect(tameHtml(once).html).toBe(once)
    const tags = once.replace(/"[^"]*"/g, '').match(/<[^>]*>/g) ?? []
    expect(
      tags.filter(tag =>
        /[\s/]on|<\/?(script|style|svg|math|iframe|template|form|input|object)\b/i.test(tag),
      ),
    ).toEqual([])
  })

  test('leaves only emphasis, links and breaks where a line is wanted', () => {
    const kinds = entriesIn(readInline(html, reading)).flatMap(([key, value]) =>
      key === 'kind' ? [value] : [],
    )
    expect(kinds.filter(kind => !inlineKinds.has(kind))).toEqual([])
    expect(readText(html, reading)).not.toMatch(/\n/)
  })
})

test('there are more than a hundred pieces, none twice', () => {
  expect(hostileHtml.length).toBeGreaterThan(100)
  expect(new Set(hostileHtml).size).toBe(hostileHtml.length)
})

test('nothing has reached the prototype of objects', () => {
  for (const html of hostileHtml) readBody(html, reading)
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})
