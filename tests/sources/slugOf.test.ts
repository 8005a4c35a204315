import { describe, expect, test } from 'vitest'
import { fileNameOf } from '../../src/sources/fileName.ts'
import { slugOf, slugOfText, uniqueSlugs } from '../../src/sources/slugOf.ts'

describe('a slug', () => {
  test.each([
    ['https://courier.example/local/mill-street-floods', 'mill-street-floods'],
    ['https://courier.example/local/mill-street-floods/', 'mill-street-floods'],
    ['https://courier.example/local/mill-street-floods.html?utm=1#top', 'mill-street-floods'],
    ['https://courier.example/2026/06/14/index.html', '14'],
    ['https://courier.example/news/floods/en', 'floods'],
    ['https://courier.example/%D9%81%D9%8A%D8%B6%D8%A7%D9%86', 'فيضان'],
    ['https://courier.example/a%2Fb', 'a/b'],
    ['https://courier.example/two%20words', 'two words'],
    ['https://courier.example/100%25-sure', '100%-sure'],
    ['https://courier.example/broken%E0%A4%A', 'broken%E0%A4%A'],
    ['https://courier.example/🌧️-rain', '🌧️-rain'],
  ])('comes from the address %s', (address, expected) => {
    expect(slugOf(address, 'Some headline', 'id')).toBe(expected)
  })

  test.each([
    ['https://courier.example/'],
    ['https://courier.example/?p=123'],
    ['https://courier.example/index.php'],
    ['urn:newsml:courier:1'],
    [undefined],
  ])('comes from the words where the address %s has none', address => {
    expect(slugOf(address, 'Mill Street floods', 'id')).toBe('mill-street-floods')
  })

  test.each([
    ['Mill Street floods – again!', 'mill-street-floods-again'],
    ['  “Why?” asks O’Brien ', 'why-asks-obrien'],
    ['فيضان في الشارع', 'فيضان-في-الشارع'],
    ['Bakıda yağış', 'bakıda-yağış'],
    ['東京で大雨', '東京で大雨'],
    ['Rain 🌧️ today', 'rain-🌧️-today'],
    ['a/b', 'a-b'],
    ['?!', undefined],
    ['..', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of the words %j is %j', (words, expected) => {
    expect(slugOfText(words)).toBe(expected)
  })

  test('is a hash of the id where there is nothing else', () => {
    expect(slugOf(undefined, '?!', 'story-1')).toMatch(/^[0-9a-f]{16}$/)
    expect(slugOf(undefined, undefined, 'story-1')).not.toBe(slugOf(undefined, undefined, 'story-2'))
  })

  test('is at most 120 characters long and splits no emoji', () => {
    expect([...slugOf(undefined, '🌧'.repeat(500), 'id')]).toHaveLength(120)
    expect(slugOf(`https://courier.example/${'x'.repeat(500)}`, '', 'id')).toHaveLength(120)
  })
})

describe('slugs of a list', () => {
  const placed = (...items: [string, string][]) =>
    items.map(([id, slug], index) => ({ where: `items[${index}]`, item: { id, slug } }))

  test('stay the same where they differ', () => {
    const { kept, leftOut } = uniqueSlugs(placed(['1', 'a'], ['2', 'b'], ['3', 'A']))
    expect(kept.map(({ item }) => item.slug)).toEqual(['a', 'b', 'A'])
    expect(leftOut).toEqual([])
  })

  test('of different ids become different, the first keeping its own', () => {
    const [first, second] = uniqueSlugs(placed(['1', 'rain'], ['2', 'rain'])).kept.map(
      ({ item }) => item.slug,
    )
    expect(first).toBe('rain')
    expect(second).toMatch(/^rain-[0-9a-f]{6}$/)
  })

  test('do not depend on what else is in the list', () => {
    const alone = uniqueSlugs(placed(['1', 'rain'], ['2', 'rain'])).kept.at(-1)?.item.slug
    const among = uniqueSlugs(placed(['1', 'rain'], ['9', 'sun'], ['2', 'rain'])).kept.at(-1)?.item.slug
    expect(among).toBe(alone)
  })

  test('the later item with the same id is left out', () => {
    const { kept, leftOut } = uniqueSlugs(placed(['1', 'rain'], ['2', 'sun'], ['1', 'snow']))
    expect(kept.map(({ item }) => item.slug)).toEqual(['rain', 'sun'])
    expect(leftOut).toEqual([{ where: 'items[2]', why: 'same id as items[0]' }])
  })
})

describe('a file name', () => {
  test.each(['mill-street', 'فيضان-في-الشارع', 'v2.1_final', '東京', 'x'.repeat(80)])(
    '%s stands for itself',
    slug => {
      expect(fileNameOf(slug)).toBe(slug)
    },
  )

  test.each(['a/b', 'two words', '.hidden', '..', '🌧️', 'x'.repeat(81), '', 'a\\b', 'a:b', 'q?'])(
    '%j becomes a hash',
    slug => {
      expect(fileNameOf(slug)).toMatch(/^[0-9a-f]{16}$/)
    },
  )
})
