import { QueryClient } from '@tanstack/react-query'
import { afterEach, expect, test, vi } from 'vitest'
import { askIfChanged } from '../../src/queries/askIfChanged.ts'
import { fingerprintOf } from '../../src/sources/fingerprintOf.ts'

afterEach(() => vi.unstubAllGlobals())

/** Whether what was handed over counts as old after a server has answered. */
async function isOldAfter(answer: () => Promise<Response>): Promise<boolean> {
  vi.stubGlobal('fetch', vi.fn(answer))
  const client = new QueryClient()
  client.setQueryData(['article', 'a'], 'handed over')
  await askIfChanged(client, { '/content/a.json': await fingerprintOf('{"title":"Flood"}\n') })
  return client.getQueryState(['article', 'a'])!.isInvalidated
}

test('while the document is the same, so is the page', async () => {
  expect(await isOldAfter(async () => new Response('{"title":"Flood"}\n'))).toBe(false)
})

test('a document that reads otherwise is asked for again', async () => {
  expect(await isOldAfter(async () => new Response('{"title":"Flood kills two"}\n'))).toBe(true)
})

test('so is one that does not come, or is no longer there', async () => {
  expect(await isOldAfter(async () => Promise.reject(new TypeError('Failed to fetch')))).toBe(true)
  expect(await isOldAfter(async () => new Response('gone', { status: 410 }))).toBe(true)
})

test('a text has the same fingerprint everywhere, and no other text has it', async () => {
  expect(await fingerprintOf('Yelli reservoir')).toBe('76b3ea1ad37a02d164a7776e')
  expect(await fingerprintOf('Yelli reservoir ')).not.toBe(await fingerprintOf('Yelli reservoir'))
})
