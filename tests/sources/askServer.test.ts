// @vitest-environment node
import { afterEach, describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/build/parseHtml.ts'
import type { LeftOut } from '../../src/model/Article.ts'
import { api } from '../../src/sources/formats/wordpress/api.ts'
import type { Selection } from '../../src/sources/selection.ts'
import { openSource } from '../../src/sources/source.ts'
import { type Answer, json, says } from './faultServer.ts'
import { openReplay } from './replayServer.ts'

// Posts of an invented paper, recorded from WordPress 6.5 by pages of four and cut to what is read.
let server: Awaited<ReturnType<typeof openReplay>> | undefined
afterEach(() => server?.close())

async function open(more: Record<string, Answer> = {}) {
  server = await openReplay('wordpress', more)
  const leftOut: LeftOut[] = []
  const source = openSource(
    { url: server.address('/wp-json/'), format: 'wordpress', answers: api.answers },
    {
      parseHtml,
      now: () => Date.parse('2026-06-14T12:00:00Z'),
      onLeftOut: (_, more) => leftOut.push(...more),
    },
  )
  const list = (selection: Selection, page = 1) =>
    source.list(selection, page, async () => ({ articles: [], leftOut: [] }))
  const slugs = async (selection: Selection, page = 1) =>
    (await list(selection, page)).articles.map(({ slug }) => slug)
  return { source, list, slugs, leftOut, asked: server.asked }
}

const arabic = 'العبّارة-تعود-إلى-الجزر'

describe('a list', () => {
  test('comes page by page to the end, without what readers may not see', async () => {
    const { list, slugs, leftOut } = await open()
    expect(await slugs({ by: 'all' })).toEqual([
      arabic,
      'ferry-sails-again',
      'melons-and-figs',
      'picture-not-public',
    ])
    expect((await list({ by: 'all' })).next).toBeDefined()
    expect(await slugs({ by: 'all' }, 2)).toEqual(['a-bench', 'rain-stops-the-regatta'])
    expect((await list({ by: 'all' }, 2)).next).toBeUndefined()
    expect(leftOut).toContainEqual(expect.objectContaining({ why: 'stands behind a password' }))
  })

  test('past its last page, which the server refuses, is empty', async () => {
    const { list } = await open()
    expect(await list({ by: 'all' }, 3)).toEqual({ articles: [], leftOut: [] })
  })

  test('of a section holds the stories of those below it too', async () => {
    const { slugs } = await open()
    expect(await slugs({ by: 'section', slug: 'islands' })).toEqual([
      arabic,
      'ferry-sails-again',
      'rain-stops-the-regatta',
    ])
    expect(await slugs({ by: 'section', slug: 'region' })).toEqual([
      arabic,
      'ferry-sails-again',
      'picture-not-public',
      'rain-stops-the-regatta',
    ])
  })

  test('of a topic in any script and of an author is the server’s', async () => {
    const { slugs } = await open()
    expect(await slugs({ by: 'topic', slug: 'ميناء' })).toEqual([arabic])
    expect(await slugs({ by: 'author', slug: 'leyla' })).toEqual(['ferry-sails-again', 'a-bench'])
  })

  test('of a section or an author that is not there is empty', async () => {
    const { slugs } = await open()
    expect(await slugs({ by: 'section', slug: 'nix' })).toEqual([])
    expect(await slugs({ by: 'author', slug: 'nobody' })).toEqual([])
  })

  test('of an author is picked from the pages where the server keeps its authors to itself', async () => {
    const users = '/wp-json/wp/v2/users?slug=leyla&_fields=id'
    const { slugs, asked } = await open({ [users]: says(401, '{"code":"rest_user_cannot_view"}') })
    expect(await slugs({ by: 'author', slug: 'leyla' })).toEqual(['ferry-sails-again'])
    expect(asked.some(path => path.includes('author='))).toBe(false)
  })

  test('of what the server has no list of is picked from all its pages', async () => {
    const { slugs, asked } = await open()
    expect(await slugs({ by: 'corrections' })).toEqual([])
    expect(asked.filter(path => path.includes('/posts?'))).toHaveLength(2)
  })

  test('that fails is a failure and not an empty list', async () => {
    const tags = '/wp-json/wp/v2/tags?slug=storm&_fields=id'
    const { list } = await open({ [tags]: says(500, '{}') })
    await expect(list({ by: 'topic', slug: 'storm' })).rejects.toMatchObject({ kind: 'server', status: 500 })
  })
})

describe('a search', () => {
  test('is the server’s, and says so', async () => {
    const { source, slugs } = await open()
    expect(source.searches).toBe('server')
    expect(await slugs({ by: 'search', words: 'ferry' })).toEqual(['ferry-sails-again'])
    expect(await slugs({ by: 'search', words: 'budget' })).toEqual([])
  })

  test('of a mere document is this device’s', () => {
    const source = openSource({ url: '/feed.json', format: 'json-feed' }, { parseHtml, now: () => 0 })
    expect(source.searches).toBe('device')
    expect(source.latest).toBeUndefined()
  })
})

describe('an article', () => {
  test('is asked for by its slug, in any script', async () => {
    const { source } = await open()
    expect(await source.article('ferry-sails-again')).toMatchObject({
      headline: 'Ferry to the islands sails again – “at last”',
      section: { slug: 'islands', name: 'Islands & Ferries' },
    })
    expect(await source.article(arabic)).toMatchObject({ language: 'ar', direction: 'rtl' })
  })

  test.each(['only-for-members', 'future', 'private'])('%s is not there for readers', async slug => {
    const { source } = await open()
    await expect(source.article(slug)).rejects.toMatchObject({ kind: 'notListed' })
  })
})

test('the story changed last tells when anything was, also when it stands far down the list', async () => {
  const { source } = await open()
  const latest = await source.latest?.()
  expect(latest?.articles).toMatchObject([{ slug: 'a-bench', updated: '2026-05-11T07:30:00.000Z' }])
})

test('a format without an API is no server to ask', async () => {
  server = await openReplay('wordpress', {
    '/feed.json': json({ version: 'https://jsonfeed.org/version/1.1' }),
  })
  const source = openSource(
    { url: server.address('/feed.json'), format: 'json-feed', answers: ['all'] },
    { parseHtml, now: () => 0 },
  )
  const asked = source.list({ by: 'all' }, 1, async () => ({ articles: [], leftOut: [] }))
  await expect(asked).rejects.toMatchObject({ kind: 'unknownFormat' })
})
