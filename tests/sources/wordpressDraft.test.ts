// @vitest-environment node
import { afterEach, describe, expect, test } from 'vitest'
import { signInToWordpress, wordpressPostAt } from '../../src/sources/wordpressDraft.ts'
import { type Answer, json, openServer, says } from './faultServer.ts'

describe('the post behind an address', () => {
  const site = 'https://cms.example/'

  test.each([
    ['https://cms.example/?p=12', site],
    ['https://cms.example/?p=12&preview=true', site],
    ['https://cms.example/index.php?p=12', site],
    ['https://cms.example/wp-admin/post.php?post=12&action=edit', site],
    ['https://cms.example/wp-json/wp/v2/posts/12', site],
    ['https://cms.example/wp-json/wp/v2/posts/12/?context=edit', site],
    ['https://cms.example/?rest_route=/wp/v2/posts/12', site],
    ['https://cms.example/2026/06/night-trains/?preview_id=12&preview_nonce=ab&preview=true', site],
    ['https://cms.example/blog/?p=12', `${site}blog/`],
    ['https://cms.example/blog/wp-admin/post.php?post=12', `${site}blog/`],
    ['https://cms.example/blog/wp-json/wp/v2/posts/12', `${site}blog/`],
  ])('%s', (address, at) => {
    expect(wordpressPostAt(address)).toEqual({ site: at, id: 12 })
  })

  test.each([
    'https://cms.example/',
    'https://cms.example/draft.json?p=12',
    'https://cms.example/?p=0',
    'https://cms.example/?p=12a',
    'https://cms.example/?p=-1',
    'https://cms.example/wp-admin/post.php',
    'https://cms.example/wp-admin/edit.php?post=12',
    'https://cms.example/wp-json/wp/v2/users/12',
    'https://cms.example/?rest_route=/wp/v2/posts/12/../../users/1',
    'ftp://cms.example/?p=12',
    'nothing',
  ])('%s is none', address => {
    expect(wordpressPostAt(address)).toBeUndefined()
  })
})

describe('a site', () => {
  let server: Awaited<ReturnType<typeof openServer>>
  afterEach(() => server.close())

  const allowed = `Basic ${Buffer.from('editor:good word').toString('base64')}`
  /** WordPress takes a wrong password for a visitor, whom it tells nothing of drafts. */
  const toEditors =
    (value: unknown): Answer =>
    response =>
      response.req.headers.authorization === allowed
        ? json(value)(response)
        : says(401, '{"code":"rest_not_logged_in"}')(response)

  const words = (word: string) => ({ rendered: word, raw: word })
  const post = {
    ...{ id: 7, slug: '', status: 'draft', modified_gmt: '2026-06-14T05:00:00', link: '/?p=7' },
    ...{ title: words('Saved'), content: words('<p>Saved</p>'), excerpt: words('') },
  }
  const autosave = (title: string, modified_gmt: string) => ({
    ...{ id: 9, parent: 7, modified_gmt, title: words(title) },
    ...{ content: words(`<p>${title}</p>`), excerpt: words('') },
  })
  const routes = (saved: unknown, autosaves: Answer): Record<string, Answer> => ({
    'users/me?context=edit': toEditors({ id: 2 }),
    'posts/7?context=edit&_embed=1': toEditors(saved),
    'posts/7/autosaves?context=edit': autosaves,
  })
  const open = async (answers: Record<string, Answer>, at: (route: string) => string) => {
    const entries = Object.entries(answers).map(([route, answer]) => [at(route), answer])
    server = await openServer(Object.fromEntries(entries))
    const place = { site: server.address('/'), id: 7 }
    return (password = 'good word') => signInToWordpress(place, { user: 'editor', password })
  }
  const byPath = (route: string) => `/wp-json/wp/v2/${route}`
  const byParameter = (route: string) => `/?rest_route=/wp/v2/${route.replace('?', '&')}`

  test.each([
    ['a path', byPath],
    ['a parameter', byParameter],
  ])('gives the post to its editor, with its API behind %s', async (_, at) => {
    const signIn = await open(routes(post, toEditors([])), at)
    const ask = await signIn()
    expect(await ask()).toEqual({ json: post })
  })

  test('is asked who we are before anything else, and a wrong password ends it', async () => {
    const signIn = await open(routes(post, toEditors([])), byPath)
    const error = await signIn('bad word').catch(one => one)
    expect(error).toMatchObject({ kind: 'forbidden', status: 401 })
    expect(server.asked).toEqual(['/wp-json/wp/v2/users/me?context=edit'])
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toMatch(/bad word|YmFkIHdvcmQ/)
  })

  test('gives the words of an autosave that is newer than the post', async () => {
    const later = autosave('Unsaved', '2026-06-14T05:00:01')
    const earlier = autosave('Older', '2026-06-14T05:00:00')
    const ask = await (await open(routes(post, toEditors([earlier, later])), byPath))()
    expect(await ask()).toEqual({
      json: {
        ...post,
        title: words('Unsaved'),
        content: words('<p>Unsaved</p>'),
        modified_gmt: later.modified_gmt,
      },
    })
  })

  test('gives the post itself where no autosave is newer', async () => {
    const ask = await (await open(routes(post, toEditors([autosave('Old', post.modified_gmt)])), byPath))()
    expect(await ask()).toEqual({ json: post })
  })

  test('tells what readers have of a published post with unsaved changes', async () => {
    const published = { ...post, status: 'publish', slug: 'night' }
    const later = autosave('Unsaved', '2026-06-14T06:00:00')
    const ask = await (await open(routes(published, toEditors([later])), byPath))()
    expect(await ask()).toMatchObject({ json: { title: words('Unsaved'), slug: 'night' }, published })
  })

  test.each([403, 404])('that keeps no autosaves (%d) gives the post itself', async status => {
    const ask = await (await open(routes(post, says(status, '{}')), byPath))()
    expect(await ask()).toEqual({ json: post })
  })

  test('that does not answer for the post is a failure', async () => {
    const answers = { ...routes(post, toEditors([])), 'posts/7?context=edit&_embed=1': says(403, '{}') }
    const ask = await (await open(answers, byPath))()
    await expect(ask()).rejects.toMatchObject({ kind: 'forbidden', status: 403 })
  })
})
