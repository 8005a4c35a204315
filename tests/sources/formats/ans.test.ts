import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../src/build/parseHtml.ts'
import type { Reading } from '../../../src/sources/format.ts'
import { ans } from '../../../src/sources/formats/ans.ts'
import { recognise } from '../../../src/sources/recognise.ts'
import { atOnce } from '../../../src/sources/steps.ts'
import { ansExpectationsIn } from '../ansExpectationsIn.ts'

const reading: Reading = {
  address: 'https://www.courier.example/search?q=tide&size=20',
  now: Date.parse('2017-04-20T00:00:00Z'),
  parseHtml,
}

const story = (more: object) => ({ _id: '1', type: 'story', version: '0.10.12', ...more })
const only = (json: unknown, at: Partial<Reading> = {}) => {
  const { articles } = atOnce(ans.readList(json, { ...reading, ...at }))
  return atOnce(ans.readArticle(json, articles[0]?.slug ?? '', { ...reading, ...at }))
}

test.each([
  ['a number', 20, 'https://www.courier.example/search?q=tide&size=20&from=20'],
  ['no place', undefined, undefined],
  ['the place before the first', 0, undefined],
])('the next results stand at the same address from the place named: %s', (_name, next, address) => {
  const results = { type: 'results', version: '0.10.12', content_elements: [], next }
  expect(atOnce(ans.readList(results, reading)).next).toBe(address)
})

test('results in a file have no next page', () => {
  const results = { type: 'results', version: '0.10.12', content_elements: [], next: 20 }
  expect(atOnce(ans.readList(results, { ...reading, address: '/content/results.json' })).next).toBeUndefined()
})

test('on Arc’s own host a path leads to no page, since readers find none there', () => {
  const json = story({
    headlines: { basic: 'Tide' },
    canonical_url: '/local/tide/',
    content_elements: [{ type: 'text', content: 'See <a href="/map">the map</a>.' }],
  })
  const atArc = only(json, { address: 'https://api.courier.arcpublishing.com/content/v4/stories' })
  expect(atArc?.canonical).toBeUndefined()
  expect(atArc?.body).toEqual([{ kind: 'paragraph', content: ['See the map.'] }])
  expect(only(json)?.canonical).toBe('https://www.courier.example/local/tide/')
})

test('for an editor’s preview nothing is hidden, and the article says what readers do not get it for', () => {
  const draft = () =>
    story({
      headlines: { basic: 'Draft' },
      status: 'draft',
      content_restrictions: { embargo: { active: true, end_time: '2017-05-01T00:00:00Z' } },
    })
  expect(only(draft())).toBeUndefined()
  expect(only(draft(), { draft: true })).toMatchObject({
    status: 'withheld',
    embargo: '2017-05-01T00:00:00.000Z',
  })
})

test('elements nested without end are cut and not followed', () => {
  let element: object = { type: 'text', content: 'deep' }
  for (let depth = 0; depth < 3000; depth += 1)
    element = { type: 'element_group', content_elements: [element] }
  const article = only(story({ headlines: { basic: 'Deep' }, content_elements: [element] }))
  expect(article?.body).toEqual([])
})

/** The files of ANS’s own tests, where they lie beside the project. */
const shelf = resolve('../shared/data/ans/fixtures-0.10.12')
const files = existsSync(shelf) ? readdirSync(shelf).sort() : []
const jsonIn = (file: string) => JSON.parse(readFileSync(join(shelf, file), 'utf8'))
const documents = ['story', 'collection', 'results', 'image', 'gallery', 'video', 'audio', 'author']
const isDocument = (json: { type?: string; version?: string }) =>
  documents.includes(json.type ?? '') && json.version !== undefined

describe.skipIf(files.length === 0)('the files of ANS’s own tests', () => {
  test.each(files)('%s is read, or refused with a reason', file => {
    const json = jsonIn(file)
    const recognised = recognise(json)
    if (!('format' in recognised)) {
      expect(isDocument(json)).toBe(false)
      expect(recognised.why).toMatch(/^Tried: .+\. Seen: .+\.$/)
      return
    }
    expect(recognised.format.name).toBe('ans')
    const { articles, leftOut } = atOnce(ans.readList(json, reading))
    expect(articles.length + leftOut.length).toBeGreaterThan(0)
    for (const { why } of leftOut) expect(why.length).toBeGreaterThan(5)
  })

  const stories = files.filter(file => ['story', 'gallery', 'video'].includes(jsonIn(file).type))

  test.each(stories)('%s says all that its document says to readers', file => {
    const json = jsonIn(file)
    const { leftOut, articles } = atOnce(ans.readList(json, reading))
    if (articles.length === 0) {
      expect(leftOut.map(({ why }) => why)).toEqual([expect.stringMatching(/embargo|no id|no headline/)])
      return
    }
    const said = saidIn(only(json))
    const missing = ansExpectationsIn(json).filter(words => !said.includes(plain(words)))
    expect(missing).toEqual([])
  })

  test('hold enough to be missed', () => {
    expect(stories.flatMap(file => ansExpectationsIn(jsonIn(file))).length).toBeGreaterThan(300)
  })

  test('a story is left out once its time is over, and shown once its embargo is', () => {
    const later = { ...reading, now: Date.parse('2022-12-01T00:00:00Z') }
    expect(atOnce(ans.readList(jsonIn('story-fixture-tiny-house.json'), later)).leftOut).toMatchObject([
      { why: 'expired' },
    ])
    const embargoed = jsonIn('story-fixture-good-embargo.json')
    expect(atOnce(ans.readList(embargoed, reading)).leftOut).toMatchObject([
      { why: 'under embargo until 2020-11-30T05:00:00.000Z' },
    ])
    expect(atOnce(ans.readList(embargoed, later)).articles).toMatchObject([{ headline: 'Embargo' }])
  })
})

function saidIn(value: unknown): string {
  const texts: string[] = []
  const walk = (part: unknown) => {
    if (typeof part === 'string') texts.push(part)
    else if (typeof part === 'object' && part !== null) {
      for (const [name, inner] of Object.entries(part)) if (name !== 'kind') walk(inner)
    }
  }
  walk(value)
  return plain(texts.join(' '))
}

/** Pictures are asked for over https whatever the document says. */
const plain = (words: string) => words.replace(/\s+/g, '').toLowerCase().replaceAll('http://', 'https://')
