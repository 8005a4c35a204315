import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/build/parseHtml.ts'
import { type DraftDocument, readDraft } from '../../src/queries/readDraft.ts'
import { feed, item, ninjs } from '../openSite.tsx'

const now = Date.parse('2026-06-14T06:00:00Z')
const read = (document: DraftDocument, more: { slug?: string; own?: string } = {}) =>
  readDraft(document, { name: 'night.json', now, base: '/news/', parseHtml, ...more })

async function problemOf(document: DraftDocument): Promise<string | undefined> {
  const draft = await read(document)
  return draft.problem
}

test('a JSON Feed of one item becomes its article', async () => {
  const json = feed([item('night', { content_html: '<p>One <b>two</b></p><script>alert(1)</script>' })])
  expect(await read({ text: JSON.stringify(json) })).toMatchObject({
    article: {
      headline: 'Headline of night',
      slug: 'night',
      body: [{ kind: 'paragraph', content: ['One ', { kind: 'strong', content: ['two'] }] }],
    },
    format: 'json-feed',
    json,
    articles: [{ slug: 'night', headline: 'Headline of night' }],
  })
})

test('an IPTC ninjs item becomes its article', async () => {
  const json = { uri: 'urn:n', type: 'text', headline: 'Trains return', body_html: '<p>One.</p>' }
  expect(await read({ json })).toMatchObject({ article: { headline: 'Trains return' }, format: 'ninjs' })
})

test('of several articles the first is read, or the one that is asked for', async () => {
  const json = feed([item('one'), item('two')])
  const articles = [
    { slug: 'one', headline: 'Headline of one' },
    { slug: 'two', headline: 'Headline of two' },
  ]
  expect(await read({ json })).toMatchObject({ article: { slug: 'one' }, articles })
  expect(await read({ json }, { slug: 'two' })).toMatchObject({ article: { slug: 'two' }, articles })
  expect(await read({ json }, { slug: 'gone' })).toMatchObject({ article: { slug: 'one' }, articles })
})

test('addresses of the newsroom and beside the draft become those of this site', async () => {
  const image = {
    image: 'pictures/a.jpg',
    content_html: '<p><a href="https://courier.example/article/x">x</a></p>',
  }
  const draft = await read({ json: feed([item('one', image)]) }, { own: 'https://courier.example/' })
  expect(draft).toMatchObject({
    article: {
      lead: { src: '/news/content/pictures/a.jpg' },
      body: [{ content: [{ kind: 'link', href: '/news/article/x' }] }],
    },
  })
})

test('one broken item beside a good one is told', async () => {
  const draft = await read({ json: feed([item('one'), 7]) })
  expect(draft).toMatchObject({ article: { slug: 'one' } })
  expect(draft.problem).toMatch(/^In night\.json, 1 cannot be shown: items\[1\]: \S/)
})

describe('what cannot be read is told with its place and what to do', () => {
  test.each([
    [
      '{\n  "title": "A",\n}',
      'night.json is not valid JSON: line 3, column 1, at "}". Correct it there, and give it again.',
    ],
    ['{"title": "A', 'night.json is cut short: its JSON ends in the middle. Give the whole document again.'],
    [' ', 'night.json is empty. Give the whole document again.'],
    ['<!doctype html>', 'night.json holds HTML or XML, not JSON. Give the JSON of the article itself.'],
    [
      `"${'x'.repeat(8 * 1024 * 1024)}"`,
      'night.json is longer than 8 MB. Give the one article, not the whole archive.',
    ],
  ])('%.20s', async (text, problem) => {
    expect(await problemOf({ text })).toBe(problem)
  })

  test('JSON of another kind', async () => {
    expect(await problemOf({ json: { a: 1 } })).toMatch(
      /^night\.json holds no article that is known here\. Tried: json-feed, .*ninjs.*\. Seen: an object with a\.$/,
    )
  })

  test('a list without articles', async () => {
    expect(await problemOf({ json: feed([]) })).toBe('night.json holds no article: its list is empty.')
  })
})

test.each([
  [{ pubStatus: 'withheld' }, { status: 'withheld' }],
  [{ embargoedUntil: '2030-01-01T00:00:00Z' }, { embargo: '2030-01-01T00:00:00.000Z' }],
  [{ expires: '2020-01-01T00:00:00Z' }, { expires: '2020-01-01T00:00:00.000Z' }],
])('a draft with %j is shown, and says so', async (said, carried) => {
  const draft = await read({ json: feed([item('one', { _ninjs: ninjs(said) })]) })
  expect(draft).toMatchObject({ article: { slug: 'one', ...carried } })
  expect(draft).not.toHaveProperty('problem')
})
