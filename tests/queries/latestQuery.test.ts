import { expect, test } from 'vitest'
import { latestQuery } from '../../src/queries/latestQuery.ts'
import { makeQueryClient } from '../../src/queries/queryClient.ts'
import type { List } from '../../src/sources/format.ts'
import type { Source } from '../../src/sources/source.ts'
import { story } from '../story.ts'

const listOf = (published: string, updated?: string): List => ({
  articles: [story('weir', { published, ...(updated && { updated }) })],
  leftOut: [],
})
const source = (more: Partial<Source>): Source => ({
  list: async () => listOf('2026-06-13T05:30:00.000Z'),
  article: async () => Promise.reject(new Error('not asked for')),
  searches: 'device',
  ...more,
})
const latest = (more: Partial<Source>) => makeQueryClient().fetchQuery(latestQuery(source(more)))

test('a server that knows what was changed last is asked, however old that story is', async () => {
  const asked = { latest: async () => listOf('2026-01-02T05:30:00.000Z', '2026-06-14T09:00:00.000Z') }
  expect(await latest(asked)).toEqual({
    dates: [{ published: '2026-01-02T05:30:00.000Z', updated: '2026-06-14T09:00:00.000Z' }],
  })
})

test.each([[{}], [{ latest: async () => undefined }]])(
  'without one, the first page of all stories tells: %j',
  async more => {
    expect(await latest(more)).toEqual({ dates: [{ published: '2026-06-13T05:30:00.000Z' }] })
  },
)

test('what the source says of itself counts before its stories', async () => {
  const said = { ...listOf('2026-06-13T05:30:00.000Z'), updated: '2026-06-14T10:00:00.000Z' }
  expect(await latest({ list: async () => said })).toEqual({ updated: '2026-06-14T10:00:00.000Z', dates: [] })
})
