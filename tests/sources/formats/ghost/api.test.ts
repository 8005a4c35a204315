import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import type { Server } from '../../../../src/sources/format.ts'
import { ghostApi } from '../../../../src/sources/formats/ghost/api.ts'
import type { Selection } from '../../../../src/sources/selection.ts'

const root = 'https://harbour.example/ghost/api/content/'

const server: Server = {
  root,
  key: 'k1',
  ask: async () => {
    throw new Error('nothing to ask')
  },
}

describe('the root of the API', () => {
  test.each([
    [`${root}posts/?key=k1`, { root, key: 'k1' }],
    [`${root}posts?key=k1&include=tags&limit=5&page=2`, { root, key: 'k1' }],
    [root, { root }],
    [
      'https://harbour.example/blog/ghost/api/v3/content/posts/?key=k1',
      { root: 'https://harbour.example/blog/ghost/api/v3/content/', key: 'k1' },
    ],
    [`${root}posts/?key=k1&filter=tag:sport`, undefined],
    [`${root}posts/?key=k1&order=title`, undefined],
    [`${root}posts/slug/ferry/?key=k1`, undefined],
    [`${root}tags/?key=k1`, undefined],
    ['https://harbour.example/ghost/api/admin/posts/', undefined],
    ['https://harbour.example/posts.json', undefined],
    ['posts.json', undefined],
  ])('of %s', (address, expected) => {
    expect(ghostApi.rootOf(address)).toEqual(expected)
  })
})

describe('the address', () => {
  test.each<[Selection, number, string | undefined]>([
    [{ by: 'all' }, 1, `${root}posts/?key=k1&include=tags%2Cauthors&limit=20&page=1`],
    [
      { by: 'section', slug: 'harbour' },
      2,
      `${root}posts/?key=k1&include=tags%2Cauthors&filter=tag%3A%27harbour%27&limit=20&page=2`,
    ],
    [
      { by: 'topic', slug: "o'clock" },
      1,
      `${root}posts/?key=k1&include=tags%2Cauthors&filter=tag%3A%27o%5C%27clock%27&limit=20&page=1`,
    ],
    [
      { by: 'author', slug: 'ada' },
      1,
      `${root}posts/?key=k1&include=tags%2Cauthors&filter=author%3A%27ada%27&limit=20&page=1`,
    ],
    [{ by: 'search', words: 'ferry' }, 1, undefined],
    [{ by: 'corrections' }, 1, undefined],
  ])('of the list %j, page %j', async (selection, page, expected) => {
    expect(await ghostApi.list(server, selection, page)).toBe(expected)
  })

  test('of an article keeps the slash at the end of its path', async () => {
    expect(await ghostApi.article(server, 'a/b ç')).toBe(
      `${root}posts/slug/a%2Fb%20%C3%A7/?key=k1&include=tags%2Cauthors`,
    )
  })

  test('of what changed last', () => {
    expect(ghostApi.latest?.(server)).toBe(
      `${root}posts/?key=k1&include=tags%2Cauthors&order=updated_at+desc&limit=1`,
    )
  })

  test('without a key has none', async () => {
    const { key: _, ...open } = server
    expect(await ghostApi.article(open, 'ferry')).toBe(`${root}posts/slug/ferry/?include=tags%2Cauthors`)
  })
})

const tag = (slug: string, posts: number, more = {}) => ({
  name: slug.toUpperCase(),
  slug,
  visibility: 'public',
  count: { posts },
  ...more,
})

const answering = (settings: unknown, tags: unknown): Server => ({
  ...server,
  ask: async address => (address.startsWith(`${root}settings/?key=k1`) ? { settings } : { tags }),
})

describe('what the site says of itself', () => {
  const tags = [
    tag('quiet', 1),
    tag('busy', 9),
    tag('hash-own', 20, { visibility: 'internal' }),
    tag('empty', 0),
  ]

  test('the tags of its navigation are the sections, in its order', async () => {
    const navigation = [
      { label: 'Home', url: '/' },
      { label: 'Quiet news', url: '/tag/quiet/' },
      { label: 'Own', url: 'https://harbour.example/tag/hash-own/' },
      { label: 'Busy', url: 'https://harbour.example/tag/busy/' },
    ]
    const settings = {
      title: 'The Harbour',
      description: 'Tides',
      locale: 'pt-BR',
      timezone: 'Asia/Baku',
      navigation,
    }
    expect(await ghostApi.about(answering(settings, tags), parseHtml)).toEqual({
      title: 'The Harbour',
      description: 'Tides',
      language: 'pt-BR',
      timeZone: 'Asia/Baku',
      sections: [
        { slug: 'quiet', name: 'Quiet news' },
        { slug: 'busy', name: 'Busy' },
      ],
    })
  })

  test('without such a navigation, the tags used most', async () => {
    expect(await ghostApi.about(answering({ lang: 'en', timezone: 'Nowhere' }, tags), parseHtml)).toEqual({
      language: 'en',
      sections: [
        { slug: 'busy', name: 'BUSY' },
        { slug: 'quiet', name: 'QUIET' },
      ],
    })
  })

  test('an answer that cannot be read says nothing', async () => {
    expect(await ghostApi.about(answering(7, [null]), parseHtml)).toEqual({ sections: [] })
  })
})
