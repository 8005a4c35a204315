import { describe, expect, test } from 'vitest'
import { hintsIn } from '../../../src/build/discovery/hintsIn.ts'

const hints = (text: string, { link, key }: { link?: string; key?: string } = {}) =>
  hintsIn(
    { text, address: 'https://bay.example/news/', header: name => (name === 'link' ? link : undefined) },
    key,
  )
const places = (text: string, more: { link?: string; key?: string } = {}) =>
  hints(text, more).places.map(({ address }) => address)

describe('WordPress', () => {
  test('names its API in a header', () => {
    const link =
      '<https://bay.example/wp-json/>; rel="https://api.w.org/", <https://bay.example/>; rel=shortlink'
    expect(places('<html>', { link })).toEqual(['https://bay.example/wp-json/'])
  })

  test('names its API in the page', () => {
    expect(places(`<link rel='https://api.w.org/' href='/wp-json/' />`)).toEqual([
      'https://bay.example/wp-json/',
    ])
  })

  test('comes before the feeds of the same page', () => {
    const page = `<link rel="alternate" type="application/feed+json" href="feed.json">
      <link rel="https://api.w.org/" href="https://bay.example/wp-json/">`
    expect(places(page)).toEqual(['https://bay.example/wp-json/', 'https://bay.example/news/feed.json'])
  })
})

describe('Ghost', () => {
  const ghost = '<meta name="generator" content="Ghost 6.0">'

  test.each([
    [
      '<script defer src="x.js" data-ghost="https://bay.example/" data-key="22ab" data-api="https://bay.example/ghost/api/content/"></script>',
      'https://bay.example/ghost/api/content/posts/?key=22ab&limit=1',
    ],
    [
      `${ghost}<script data-key='22ab' data-sodo-search='https://bay.example/blog/'></script>`,
      'https://bay.example/blog/ghost/api/content/posts/?key=22ab&limit=1',
    ],
  ])('shows the key in a script: %s', (page, expected) => {
    expect(places(page)).toEqual([expected])
  })

  test('without a key in the page takes the one that the newsroom has set', () => {
    expect(places(ghost, { key: '33cd' })).toEqual([
      'https://bay.example/news/ghost/api/content/posts/?key=33cd&limit=1',
      'https://bay.example/ghost/api/content/posts/?key=33cd&limit=1',
    ])
    expect(places(ghost)).toEqual([])
    expect(places('<meta name="generator" content="Hugo">', { key: '33cd' })).toEqual([])
  })
})

describe('any page', () => {
  test('names feeds as alternates of itself, those of the exact type first', () => {
    const page = `<LINK REL="Alternate" TYPE="application/json" HREF="a.json">
      <link rel="alternate" type="application/json+oembed" href="b.json">
      <link rel="alternate" type="application/rss+xml" href="c.xml">
      <link href="/d.json?x=1&amp;y=2" type="application/feed+json" rel="home alternate">`
    expect(places(page)).toEqual(['https://bay.example/d.json?x=1&y=2', 'https://bay.example/news/a.json'])
  })

  test('leads to the web only', () => {
    const page = '<link rel="alternate" type="application/json" href="javascript:alert(1)">'
    expect(places(page)).toEqual([])
  })

  test('says its language and what makes it', () => {
    const page = '<html lang="pt-BR"><meta name="generator" content="Hugo 0.1">'
    expect(hints(page)).toEqual({ places: [], language: 'pt-BR', generator: 'Hugo 0.1' })
    expect(hints('<html lang="">')).toEqual({ places: [] })
  })

  test('of any size is read in no time', () => {
    const started = performance.now()
    hints('<link '.repeat(500_000))
    hints(`<script ${'a='.repeat(500_000)}`)
    hints(`<meta ${' '.repeat(500_000)}>`)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})
