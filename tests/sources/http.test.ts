// @vitest-environment node
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { failureSentence } from '../../src/build/failureText.ts'
import { fetchJson } from '../../src/sources/http.ts'
import type { SourceError } from '../../src/sources/SourceError.ts'
import { type Answer, openServer, says } from './faultServer.ts'

const feed = '{"version":"https://jsonfeed.org/version/1.1","items":[]}'
const html = '<!doctype html><title>Sign in</title><p>Accept our terms.</p>'
const megabyte = 1024 * 1024

const loop: Answer = says(302, '', { location: '/redirectLoop' })
const reset: Answer = response => response.socket?.destroy()
const never: Answer = () => {}
const slowLoris: Answer = response => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const drip = setInterval(() => response.write(' '), 200)
  response.on('close', () => clearInterval(drip))
}
const late: Answer = response => void setTimeout(() => says(200, feed)(response), 1500)
const cutOff: Answer = response => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' })
  response.write(feed)
  setTimeout(() => response.socket?.destroy(), 20)
}
const cutChunk: Answer = response => {
  response.writeHead(200, { 'content-type': 'application/json', 'transfer-encoding': 'chunked' })
  response.write(feed.slice(0, 10))
  setTimeout(() => response.socket?.destroy(), 20)
}
const endless: Answer = response => {
  response.writeHead(200, { 'content-type': 'application/json' })
  const piece = `"${'x'.repeat(megabyte)}",`
  const more = () => {
    while (!response.destroyed && response.write(piece));
  }
  response.on('drain', more)
  response.write('[')
  more()
}

/** The faults of the fault matrix, rows 1–19, as a server shows them. */
const faults: [path: string, answer: Answer, expected: Partial<SourceError>][] = [
  ['/http404', says(404, '{}'), { kind: 'missing', status: 404 }],
  ['/http410', says(410), { kind: 'gone', status: 410 }],
  ['/http401', says(401, '{}'), { kind: 'forbidden', status: 401 }],
  ['/http403', says(403, html), { kind: 'forbidden', status: 403 }],
  ['/http429', says(429, '', { 'retry-after': '7' }), { kind: 'busy', status: 429, retryAfter: 7 }],
  ['/http503', says(503, '', { 'retry-after': '3600' }), { kind: 'busy', status: 503, retryAfter: 60 }],
  [
    '/http503date',
    says(503, '', { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }),
    { kind: 'busy', status: 503 },
  ],
  ['/http500', says(500, html, { 'content-type': 'text/html' }), { kind: 'server', status: 500 }],
  ['/http400', says(400, '{"error":"no"}'), { kind: 'refused', status: 400 }],
  ['/redirectLoop', loop, { kind: 'unreachable' }],
  ['/reset', reset, { kind: 'unreachable' }],
  ['/empty200', says(200), { kind: 'empty' }],
  ['/blank', says(200, ' \n '), { kind: 'empty' }],
  ['/http204', says(204), { kind: 'empty' }],
  ['/truncated', cutOff, { kind: 'unreachable' }],
  ['/chunkedCut', cutChunk, { kind: 'unreachable' }],
  ['/badGzip', says(200, 'not gzip at all', { 'content-encoding': 'gzip' }), { kind: 'unreachable' }],
  ['/htmlPortal', says(200, html, { 'content-type': 'text/html; charset=utf-8' }), { kind: 'html' }],
  ['/htmlAsJson', says(200, html), { kind: 'html' }],
  ['/jsonAsHtml', says(200, feed, { 'content-type': 'text/html' }), { kind: 'html' }],
  ['/utf16', says(200, new Uint8Array(Buffer.from(`\ufeff${feed}`, 'utf16le'))), { kind: 'unreadable' }],
  ['/truncJson', says(200, feed.slice(0, 30)), { kind: 'unreadable' }],
  ['/jsonNotANumber', says(200, '{"words": NaN}'), { kind: 'unreadable' }],
  ['/trailingComma', says(200, '{"items": [],}'), { kind: 'unreadable' }],
  ['/body30MB', says(200, `"${'x'.repeat(30 * megabyte)}"`), { kind: 'tooLarge' }],
  ['/endless', endless, { kind: 'tooLarge' }],
]

const answers: Record<string, Answer> = {
  '/late1s': late,
  '/never': never,
  '/slowloris': slowLoris,
  '/jsonAsText': says(200, feed, { 'content-type': 'text/plain' }),
  '/bom': says(200, `\ufeff${feed}`),
  '/latin1': says(200, new Uint8Array(Buffer.from('{"title":"Caf\u00e9"}', 'latin1'))),
  '/moved': says(301, '', { location: '/good' }),
  '/good': says(200, feed, { date: 'Sun, 14 Jun 2026 05:30:00 GMT' }),
  '/null': says(200, 'null'),
  '/deepJson1e5': says(200, '['.repeat(100_000) + ']'.repeat(100_000)),
  ...Object.fromEntries(faults.map(([path, answer]) => [path, answer])),
}

let server: Awaited<ReturnType<typeof openServer>>
beforeAll(async () => {
  server = await openServer(answers)
})
afterAll(() => server.close())

const failureAt = async (path: string): Promise<SourceError> =>
  fetchJson(server.address(path)).then(
    () => {
      throw new Error(`${path} was read`)
    },
    error => error,
  )

describe('a document', () => {
  test('comes with its final address, its headers and the time of the server', async () => {
    const fetched = await fetchJson(server.address('/moved'))
    expect(fetched.header('content-type')).toBe('application/json')
    expect(fetched.header('link')).toBeUndefined()
    expect(fetched).toMatchObject({
      json: { version: 'https://jsonfeed.org/version/1.1', items: [] },
      address: server.address('/good'),
      date: Date.parse('2026-06-14T05:30:00Z'),
    })
  })

  test.each(['/late1s', '/jsonAsText', '/bom'])('%s is read', async path => {
    expect((await fetchJson(server.address(path))).json).toMatchObject({ items: [] })
  })

  test('in another encoding keeps its words, with a sign for what cannot be read', async () => {
    expect((await fetchJson(server.address('/latin1'))).json).toEqual({ title: 'Caf\ufffd' })
  })

  test.each(['/null', '/deepJson1e5'])('%s is JSON, whatever is in it', async path => {
    expect(await fetchJson(server.address(path))).toHaveProperty('json')
  })

  test('is asked for without cookies and referrer', async () => {
    await fetchJson(server.address('/good'))
    const head = server.heads.at(-1)
    expect(head?.cookie).toBeUndefined()
    expect(head?.referer).toBeUndefined()
  })
})

test.each(faults)('%s is a failure of its own kind', async (path, _, expected) => {
  const error = await failureAt(path)
  expect(error).toMatchObject({ name: 'SourceError', address: server.address(path), ...expected })
  expect(failureSentence(error)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\S+ [a-z].*\.$/)
  expect(failureSentence(error)).not.toMatch(/undefined|NaN|\[object/)
})

test('a wait in words of a date is not taken for seconds', async () => {
  expect((await failureAt('/http503date')).retryAfter).toBeUndefined()
})

test('nobody there is unreachable', async () => {
  const closed = await openServer({})
  const address = closed.address('/feed.json')
  await closed.close()
  await expect(fetchJson(address)).rejects.toMatchObject({ kind: 'unreachable', address })
})

test('what never answers, or never ends, is given up after eight seconds', { timeout: 15_000 }, async () => {
  const start = performance.now()
  const errors = await Promise.all(['/never', '/slowloris'].map(failureAt))
  expect(errors.map(({ kind }) => kind)).toEqual(['timeout', 'timeout'])
  expect(performance.now() - start).toBeGreaterThan(7_500)
  expect(performance.now() - start).toBeLessThan(10_000)
})
