import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import type { Server } from '../../../../src/sources/format.ts'
import { guardianApi } from '../../../../src/sources/formats/guardian/api.ts'
import type { Selection } from '../../../../src/sources/selection.ts'

const root = 'https://content.guardianapis.com/'

const server: Server = { root, key: 'k1', ask: async () => ({}) }

const asked = (address: string | undefined) => {
  if (!address) return undefined
  const url = new URL(address)
  const { page, 'page-size': size, 'api-key': key, ...query } = Object.fromEntries(url.searchParams)
  const chosen = Object.entries(query).filter(([name]) => !name.startsWith('show-'))
  return { path: url.pathname, page, size, key, ...Object.fromEntries(chosen) }
}

test.each<[string, unknown, unknown]>([
  [`${root}search?api-key=k1&order-by=newest&page=2`, undefined, { root, key: 'k1' }],
  [root, undefined, { root }],
  [`${root}search?q=dam`, undefined, undefined],
  [`${root}search?section=world`, undefined, undefined],
  [`${root}world/2026/jun/12/dam-opens`, undefined, undefined],
  ['https://proxy.example/capi/search', { response: {} }, { root: 'https://proxy.example/capi/' }],
  ['https://proxy.example/capi/search', undefined, undefined],
  ['search.json', { response: {} }, undefined],
])('the root of the API behind %s with %j', (address, json, expected) => {
  expect(guardianApi.rootOf(address, json)).toEqual(expected)
})

describe('the address', () => {
  const list = { path: '/search', size: '30', key: 'k1' }

  test.each<[Selection, number, unknown]>([
    [{ by: 'all' }, 1, { ...list, page: '1', 'order-by': 'newest' }],
    [{ by: 'section', slug: 'uk-news' }, 2, { ...list, page: '2', 'order-by': 'newest', section: 'uk-news' }],
    [
      { by: 'topic', slug: 'world/rivers' },
      1,
      { ...list, page: '1', 'order-by': 'newest', tag: 'world/rivers' },
    ],
    [
      { by: 'author', slug: 'minaberg' },
      1,
      { ...list, page: '1', 'order-by': 'newest', tag: 'profile/minaberg' },
    ],
    [
      { by: 'search', words: 'dam & "old harbour"' },
      1,
      { ...list, page: '1', 'order-by': 'relevance', q: 'dam & "old harbour"' },
    ],
    [{ by: 'corrections' }, 1, undefined],
  ])('of the list %j, page %j', async (selection, page, expected) => {
    expect(asked(await guardianApi.list(server, selection, page))).toEqual(expected)
  })

  test('of an article is its id, and asks for everything', async () => {
    const address = await guardianApi.article(server, 'world/2026/jun/12/dam opens')
    expect(address).toContain(`${root}world/2026/jun/12/dam%20opens?`)
    expect(new URL(address!).searchParams.get('show-blocks')).toBe('all')
    expect(new URL(address!).searchParams.get('show-fields')).toBe('all')
  })

  test('of what changed last', () => {
    expect(asked(guardianApi.latest?.(server))).toEqual({
      path: '/search',
      key: 'k1',
      size: '1',
      'order-by': 'newest',
      'use-date': 'last-modified',
    })
  })
})

test('the sections of the front are those of the newest stories, the most used first', async () => {
  const results = ['sport', 'world', 'world', 'film', 'world', 'film'].map(id => ({
    sectionId: id,
    sectionName: id.toUpperCase(),
  }))
  const about = await guardianApi.about(
    { ...server, ask: async () => ({ response: { results: [null, ...results] } }) },
    parseHtml,
  )
  expect(about).toEqual({
    sections: [
      { slug: 'world', name: 'WORLD' },
      { slug: 'film', name: 'FILM' },
      { slug: 'sport', name: 'SPORT' },
    ],
  })
})
