// @vitest-environment node
import { afterEach, describe, expect, test } from 'vitest'
import { findSource } from '../../../src/build/discovery/findSource.ts'
import { UnreadableSource } from '../../../src/build/PlainError.ts'
import { type Answer, json, says } from '../../sources/faultServer.ts'
import { openReplay } from '../../sources/replayServer.ts'

// The index of a WordPress names all its routes: half a megabyte, of which this is read.
const index = json({ name: 'The Bay Gazette', namespaces: ['oembed/1.0', 'wp/v2'] })
const page = (head: string): Answer =>
  says(200, `<!doctype html><html lang="pt"><head>${head}</head>`, { 'content-type': 'text/html' })
const ghostPage = page('<meta name="generator" content="Ghost 6.0">')
const feed = json({ version: 'https://jsonfeed.org/version/1.1', items: [] })

let server: Awaited<ReturnType<typeof openReplay>> | undefined
afterEach(() => server?.close())

async function find(path: string, answers: Record<string, Answer>) {
  server = await openReplay('wordpress', answers)
  const found = await findSource(server.address(path), { origin: 'https://courier.example' })
  const { format, evidence, server: asked, start, language } = found
  const bare = (address: string) => address.replace(server?.address('') ?? '', '')
  return {
    format: format.name,
    evidence,
    root: asked && bare(asked.root),
    start: bare(start).slice(0, 40),
    language,
  }
}

async function complaint(path: string, answers: Record<string, Answer>): Promise<string> {
  const error = await find(path, answers).catch(thrown => thrown)
  expect(error).toBeInstanceOf(UnreadableSource)
  return error.message.replaceAll(server?.address('') ?? '', '')
}

describe('a WordPress is found', () => {
  const wordpress = {
    format: 'wordpress',
    root: '/wp-json/',
    start: '/wp-json/wp/v2/posts?per_page=20&_embed=',
  }

  test('by the header of its page', async () => {
    const link = '</wp-json/>; rel="https://api.w.org/"'
    const home = says(200, '<html lang="pt">', { 'content-type': 'text/html', link })
    expect(await find('/', { '/': home, '/wp-json/': index })).toEqual({
      ...wordpress,
      evidence: 'the page names it in its Link header; namespaces name wp/v2',
      language: 'pt',
    })
  })

  test('by the index of its API', async () => {
    expect(await find('/wp-json/', { '/wp-json/': index })).toMatchObject({
      ...wordpress,
      evidence: 'namespaces name wp/v2',
    })
  })

  test('by a list of its posts', async () => {
    const posts = json([{ id: 1, title: { rendered: 'x' }, date_gmt: '2026-06-14T05:30:00' }])
    expect(await find('/wp-json/wp/v2/posts', { '/wp-json/wp/v2/posts': posts })).toMatchObject(wordpress)
  })

  test('where it usually is, though the page does not say so', async () => {
    expect(await find('/news/', { '/news/': page(''), '/wp-json/': index })).toMatchObject({
      ...wordpress,
      evidence: 'a WordPress would have it there; namespaces name wp/v2',
    })
  })

  test('whose list has no stories, by the header it comes with', async () => {
    const path = '/wp-json/wp/v2/posts?slug=nowhere'
    const answer = says(200, '[]', { 'x-wp-total': '0' })
    expect(await find(path, { [path]: answer })).toMatchObject({
      format: 'wordpress',
      evidence: 'an empty list comes with the header X-WP-Total',
    })
  })

  test('whose list is chosen in the address is read as that list', async () => {
    const path = '/wp-json/wp/v2/posts?categories=4'
    const posts = json([{ id: 1, title: { rendered: 'x' }, date_gmt: '2026-06-14T05:30:00' }])
    expect(await find(path, { [path]: posts })).toMatchObject({
      format: 'wordpress',
      root: undefined,
      start: path,
    })
  })
})

describe('a Ghost is found', () => {
  const post = { id: 'a1', slug: 'x', title: 'X', comment_id: 'a1', html: '<p>X</p>' }
  const first = '/bay/ghost/api/content/posts/?key=k1&include=tags%2Cauthors&limit=20&page=1'
  const answers = {
    '/bay/': ghostPage,
    '/bay/ghost/api/content/posts/?key=k1&limit=1': json({ posts: [post] }),
    [first]: json({ posts: [post] }),
  }
  const ghost = { format: 'ghost', root: '/bay/ghost/api/content/' }

  test('in a folder of its host, with the key in the address of its page', async () => {
    expect(await find('/bay/?key=k1', { ...answers, '/bay/?key=k1': ghostPage })).toMatchObject({
      ...ghost,
      evidence: 'the page is made by Ghost; posts[0] carries id, slug and comment_id and html',
    })
  })

  test('by the address where its API begins, with the key', async () => {
    expect(await find('/bay/ghost/api/content/?key=k1', answers)).toMatchObject({
      ...ghost,
      evidence: 'its address is that of an API; posts[0] carries id, slug and comment_id and html',
    })
  })
})

describe('a feed is found', () => {
  test('by its own content', async () => {
    expect(await find('/x', { '/x': feed })).toMatchObject({
      ...{ format: 'json-feed', start: '/x', root: undefined },
      evidence: 'version is https://jsonfeed.org/version/1.1',
    })
  })

  test('by the page that names it', async () => {
    const head = '<link rel="alternate" type="application/feed+json" href="/news.json">'
    expect(await find('/', { '/': page(head), '/news.json': feed })).toMatchObject({
      ...{ format: 'json-feed', start: '/news.json' },
      evidence:
        'the page names it as its alternate, application/feed+json; version is https://jsonfeed.org/version/1.1',
    })
  })

  test('beside the page, where it is not named', async () => {
    expect(await find('/news/', { '/news/': page(''), '/news/feed.json': feed })).toMatchObject({
      start: '/news/feed.json',
    })
  })
})

describe('when nothing is found', () => {
  test('all that was tried and seen is told', async () => {
    const answers = { '/news/': page('<meta name="generator" content="Hugo">'), '/feed.json': json({ a: 1 }) }
    const message = await complaint('/news/', { ...answers, '/wp-json/': says(401, '{}') })
    expect(
      message.replace(/Tried: [^.]+\./, 'Tried: ….'),
    ).toBe(`/news/ is a web page, and no JSON that Dateline reads was found behind it.
The page says it is made by Hugo.
Tried:
  /news/wp-json/ has nothing at this address (404). Check its spelling.
  /wp-json/ does not let us read this (401). It must be open to readers without signing in.
  /news/?rest_route=/ has nothing at this address (404). Check its spelling.
  /?rest_route=/ has nothing at this address (404). Check its spelling.
  /news/feed.json has nothing at this address (404). Check its spelling.
  /feed.json is JSON of a kind that Dateline does not read. Tried: …. Seen: an object with a.
Name the address of the JSON itself.`)
  })

  test('a Ghost that hides its key is told what to name', async () => {
    expect(await complaint('/bay/', { '/bay/': ghostPage })).toContain(
      'A Ghost is asked with one of its Content API keys (in its settings, under “Integrations”): ' +
        'name /bay/ghost/api/content/?key=…, or set source.key in newsroom.json.',
    )
  })

  test.each([
    [
      '/ghost/api/content/posts/',
      ': name /ghost/api/content/posts/?key=…, or set source.key in newsroom.json.',
    ],
    ['/ghost/api/content/?key=old', ': it does not know the one that was sent. Check it, or make another.'],
  ])('a Ghost that refuses %s is told what to do about the key', async (path, advice) => {
    const message = await complaint(path, {
      [path]: says(403, '{"errors":[{"message":"Authorization failed"}]}'),
    })
    expect(message).toBe(
      `${path} does not let us read this (403). It must be open to readers without signing in.\n` +
        `A Ghost is asked with one of its Content API keys (in its settings, under “Integrations”)${advice}`,
    )
  })

  test('JSON that its server calls a web page is told so', async () => {
    const answers = { '/feed.json': says(200, '{"version":"x"}', { 'content-type': 'text/html' }) }
    expect(await complaint('/feed.json', answers)).toBe(
      '/feed.json sends JSON and calls it a web page (Content-Type: text/html), which the reader refuses.\n' +
        'Have its server send “Content-Type: application/json” with it.',
    )
  })

  test.each([
    ['/none', {}, '/none has nothing at this address (404). Check its spelling.'],
    ['/empty', { '/empty': says(200, '') }, '/empty is empty.'],
    [
      '/cut',
      { '/cut': says(200, '{"version": "https://json') },
      '/cut is cut short: its JSON ends in the middle.',
    ],
  ])('%s is told plainly', async (path, answers, message) => {
    expect(await complaint(path, answers)).toBe(message)
  })

  test('an API that is not open says so', async () => {
    const link = '</wp-json/>; rel="https://api.w.org/"'
    const answers = {
      '/': says(200, '<html>', { 'content-type': 'text/html', link }),
      '/wp-json/': says(401, '{"code":"rest_not_logged_in"}'),
    }
    expect(await complaint('/', answers)).toContain('/wp-json/ does not let us read this (401).')
  })
})

test('the server is asked as a browser on the site would ask', async () => {
  await find('/x', { '/x': feed })
  expect(server?.heads.at(-1)).toMatchObject({ origin: 'https://courier.example' })
})
