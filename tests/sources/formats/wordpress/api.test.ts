// @vitest-environment node
import { expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import { api } from '../../../../src/sources/formats/wordpress/api.ts'
import { fetchJson } from '../../../../src/sources/http.ts'
import { SourceError } from '../../../../src/sources/SourceError.ts'
import { openReplay } from '../../replayServer.ts'

const ask = async (address: string) => (await fetchJson(address)).json

test('a site tells its name, its time zone and its sections, the most used first', async () => {
  const server = await openReplay('wordpress')
  const about = await api.about({ root: server.address('/wp-json/'), ask }, parseHtml)
  await server.close()
  expect(about).toEqual({
    title: 'The Bay Gazette',
    description: 'News from the bay & the islands',
    timeZone: 'Europe/Lisbon',
    sections: [
      { slug: 'islands', name: 'Islands & Ferries' },
      { slug: 'money', name: 'Money' },
      { slug: 'region', name: 'Region' },
    ],
  })
})

test('an author whom only Co-Authors Plus knows is found by its term', async () => {
  const asked: string[] = []
  const answers: Record<string, unknown> = { users: [], coauthors: [{ id: 33 }] }
  const server = {
    root: 'https://bay.example/wp-json/',
    ask: async (address: string) => {
      asked.push(address)
      return answers[new URL(address).pathname.split('/').at(-1) ?? '']
    },
  }
  const address = await api.list(server, { by: 'author', slug: 'tom-berg' }, 2)
  expect(asked[1]).toContain('/coauthors?slug=cap-tom-berg')
  expect(address).toMatch(/\?coauthors=33&per_page=20&page=2&/)
})

test('what a failing server would not tell is its failure', async () => {
  const server = {
    root: 'https://bay.example/wp-json/',
    ask: async (address: string) => {
      throw new SourceError('server', address, { status: 500 })
    },
  }
  await expect(api.list(server, { by: 'author', slug: 'tom' }, 1)).rejects.toMatchObject({ kind: 'server' })
})
