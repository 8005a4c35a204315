// @vitest-environment node
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findSource } from '../../../../src/build/discovery/findSource.ts'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import type { List } from '../../../../src/sources/format.ts'
import { api } from '../../../../src/sources/formats/wordpress/api.ts'
import type { Selection } from '../../../../src/sources/selection.ts'
import { openSource, type Source } from '../../../../src/sources/source.ts'
import { freePort } from '../../../freePort.ts'

/** Where a tool that starts a WordPress lies beside the project: some seconds, a minute the first time. */
const tool = resolve('../shared/tools/wordpress')
const folder = join(tmpdir(), 'dateline-wordpress')
const none = async (): Promise<List> => ({ articles: [], leftOut: [] })

describe.skipIf(!existsSync(join(tool, 'start.sh')))('a real WordPress', { timeout: 60_000 }, () => {
  // A word that nothing else on the site has.
  const word = `quenlith${Date.now().toString(36)}`
  const made: Record<string, number> = {}
  let root = ''
  let authorization = ''
  let now = Date.now()
  let source: Source

  async function write(route: string, fields: object, method = 'POST') {
    const headers = { authorization, 'content-type': 'application/json' }
    const response = await fetch(`${root}wp/v2/${route}`, { method, headers, body: JSON.stringify(fields) })
    const answer = await response.json()
    if (!response.ok) throw new Error(`${route}: ${response.status} ${JSON.stringify(answer)}`)
    return answer
  }

  const slugsOf = async (selection: Selection) =>
    (await source.list(selection, 1, none)).articles.map(({ slug }) => slug)

  beforeAll(async () => {
    const port = await freePort()
    execFileSync(join(tool, 'start.sh'), [folder, String(port)], { stdio: 'pipe' })
    const secret = readFileSync(join(folder, 'application-password'), 'utf8').trim()
    authorization = `Basic ${Buffer.from(`editor:${secret}`).toString('base64')}`
    const found = await findSource(`http://127.0.0.1:${port}/`, { origin: 'http://localhost:4173' })
    root = found.server?.root ?? ''
    source = openSource(
      { url: root, format: 'wordpress', answers: api.answers },
      { parseHtml, now: () => now },
    )
    const upper = await write('categories', { name: `Reed ${word}`, slug: `reed-${word}` })
    const lower = await write('categories', {
      name: 'Weirs & Locks',
      slug: `weirs-${word}`,
      parent: upper.id,
    })
    const tag = await write('tags', { name: `سد ${word}` })
    Object.assign(made, { upper: upper.id, lower: lower.id, tag: tag.id })
    const more = { categories: [lower.id], tags: [tag.id] }
    const posts: Record<string, object> = {
      weir: { title: 'A weir & its keeper – “gone”', slug: `weir-${word}`, excerpt: 'He left at dawn.' },
      arabic: { title: 'حارس السد يغادر', slug: `حارس-السد-${word}` },
      draft: { title: 'Draft', status: 'draft' },
      pending: { title: 'Pending', slug: `pending-${word}`, status: 'pending' },
      private: { title: 'Private', slug: `private-${word}`, status: 'private' },
      future: { title: 'Later', slug: `later-${word}`, status: 'future', date_gmt: '2037-01-01T06:00:00' },
      members: { title: 'Members', slug: `members-${word}`, password: 'secret' },
    }
    for (const [name, fields] of Object.entries(posts)) {
      const content = `<p>The keeper walked. ${word}</p>`
      made[name] = (await write('posts', { status: 'publish', content, ...more, ...fields })).id
    }
  }, 300_000)

  afterAll(async () => {
    const { upper, lower, tag, ...posts } = made
    for (const id of Object.values(posts)) await write(`posts/${id}?force=true`, {}, 'DELETE')
    for (const id of [lower, upper]) if (id) await write(`categories/${id}?force=true`, {}, 'DELETE')
    if (tag) await write(`tags/${tag}?force=true`, {}, 'DELETE')
    execFileSync(join(tool, 'stop.sh'), [folder], { stdio: 'pipe' })
  }, 60_000)

  const seen = [`weir-${word}`, `حارس-السد-${word}`]

  test('is listed to the end, each story once', async () => {
    const ids: string[] = []
    let left = 0
    let page = 1
    for (let more = true; more; page += 1) {
      const list = await source.list({ by: 'all' }, page, none)
      ids.push(...list.articles.map(({ id }) => id))
      left += list.leftOut.length
      more = list.next !== undefined
    }
    const total = (await fetch(`${root}wp/v2/posts?per_page=1`)).headers.get('x-wp-total')
    expect(page).toBeGreaterThan(2)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length + left).toBe(Number(total))
  })

  test.each([
    ['section', { by: 'section', slug: `weirs-${word}` }],
    ['section above it', { by: 'section', slug: `reed-${word}` }],
    ['topic', { by: 'topic', slug: `سد-${word}` }],
    ['search', { by: 'search', words: word }],
  ] as [string, Selection][])(
    'gives the stories of a %s, and none that readers may not see',
    async (_, selection) => {
      expect((await slugsOf(selection)).sort()).toEqual(seen)
    },
  )

  test('gives the stories of an author', async () => {
    expect(await slugsOf({ by: 'author', slug: 'editor' })).toEqual(expect.arrayContaining(seen))
  })

  test('gives one article whole', async () => {
    expect(await source.article(`weir-${word}`)).toMatchObject({
      headline: 'A weir & its keeper – “gone”',
      standfirst: 'He left at dawn.',
      section: { slug: `weirs-${word}`, name: 'Weirs & Locks' },
      topics: [{ slug: `سد-${word}`, name: `سد ${word}` }],
      byline: { people: [{ slug: 'editor' }] },
      body: [{ kind: 'paragraph', content: [`The keeper walked. ${word}`] }],
    })
  })

  test('gives an article by a slug in Arabic', async () => {
    expect(await source.article(`حارس-السد-${word}`)).toMatchObject({
      headline: 'حارس السد يغادر',
      direction: 'rtl',
    })
  })

  test.each([`members-${word}`, `private-${word}`, `later-${word}`, `pending-${word}`])(
    'keeps %s from readers',
    async slug => {
      await expect(source.article(slug)).rejects.toMatchObject({ kind: 'notListed' })
    },
  )

  test('an edit moves the moment of the article and of the whole site', async () => {
    const before = await source.article(`weir-${word}`)
    await new Promise(done => setTimeout(done, 1100))
    await write(`posts/${made.weir}`, { content: `<p>He came back. ${word}</p>` })
    now += 61_000
    const after = await source.article(`weir-${word}`)
    expect(after.published).toBe(before.published)
    expect(Date.parse(after.updated ?? '')).toBeGreaterThan(Date.parse(before.updated ?? ''))
    const latest = await source.latest?.()
    expect(latest?.articles[0]).toMatchObject({ slug: `weir-${word}`, updated: after.updated })
  })
})
