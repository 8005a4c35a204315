// @vitest-environment node
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fetchDraft } from '../../src/sources/fetchDraft.ts'
import { type Answer, openServer, says } from './faultServer.ts'

const draft = '{"title":\n"Draft"}'

const versioned: Answer = response => {
  const unchanged = response.req.headers['if-none-match'] === '"v1"'
  if (unchanged) response.writeHead(304, { etag: '"v1"' }).end()
  else says(200, draft, { etag: '"v1"' })(response)
}

let server: Awaited<ReturnType<typeof openServer>>
beforeAll(async () => {
  server = await openServer({
    '/draft': versioned,
    '/unnamed': says(200, draft),
    '/moved': says(302, '', { location: '/draft' }),
    '/page': says(200, '<!doctype html><title>Sign in</title>'),
    '/blank': says(200, ' '),
    '/locked': says(401, '{}'),
    '/broken': says(200, '{"title": '),
  })
})
afterAll(() => server.close())
beforeEach(() => {
  server.asked.length = 0
  server.heads.length = 0
})

test('a draft comes as it was written, with the name of its version', async () => {
  expect(await fetchDraft(server.address('/draft'))).toEqual({ text: draft, etag: '"v1"' })
  expect(await fetchDraft(server.address('/unnamed'))).toEqual({ text: draft })
})

test('a version that is here already does not come again', async () => {
  expect(await fetchDraft(server.address('/draft'), { etag: '"v1"' })).toBeUndefined()
  expect(await fetchDraft(server.address('/draft'), { etag: '"v0"' })).toEqual({ text: draft, etag: '"v1"' })
})

test('a draft is asked for past the caches, and says nothing of who asks but what it is given', async () => {
  await fetchDraft(server.address('/draft'), { authorization: 'Basic eDp5' })
  await fetchDraft(server.address('/draft'))
  const [first, second] = server.heads
  expect(first).toMatchObject({ authorization: 'Basic eDp5', 'cache-control': 'no-cache' })
  expect(second?.authorization).toBeUndefined()
  expect([first?.cookie, first?.referer]).toEqual([undefined, undefined])
})

test('a redirect is not followed', async () => {
  const error = await fetchDraft(server.address('/moved'), { authorization: 'Basic eDp5' }).catch(one => one)
  expect(error).toMatchObject({ name: 'SourceError', kind: 'refused' })
  expect(error.status).toBeUndefined()
  expect(server.asked).toEqual(['/moved'])
  expect(`${error.message} ${error.stack}`).not.toContain('eDp5')
})

test.each([
  ['/page', 'html'],
  ['/blank', 'empty'],
  ['/locked', 'forbidden'],
  ['/none', 'missing'],
])('%s is a failure of its own kind', async (path, kind) => {
  await expect(fetchDraft(server.address(path))).rejects.toMatchObject({ name: 'SourceError', kind })
})

test('text that is no JSON is given as it is, for somebody who can say where it is wrong', async () => {
  expect(await fetchDraft(server.address('/broken'))).toEqual({ text: '{"title": ' })
})
