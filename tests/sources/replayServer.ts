import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Answer, openServer, says } from './faultServer.ts'

/** Where the recorded servers stood. */
const recordedAt = 'http://bay.example'

type Exchange = { request: { url: string }; status: number; headers: [string, string][]; body: unknown }

/**
 * A real server on this machine that answers as the one whose exchanges were recorded in a folder of
 * `tests/fixtures/servers`; more answers, by path, count first.
 */
export async function openReplay(folder: string, more: Record<string, Answer> = {}) {
  const place = join('tests/fixtures/servers', folder)
  const answers: Record<string, Answer> = {}
  const server = await openServer(answers)
  const here = server.address('')
  const moved = (text: string) =>
    text.replaceAll(recordedAt, here).replaceAll(encodeURIComponent(recordedAt), encodeURIComponent(here))
  for (const name of readdirSync(place)) {
    const exchange = JSON.parse(moved(readFileSync(join(place, name), 'utf8'))) as Exchange
    const { request, status, headers, body } = exchange
    answers[request.url.slice(here.length)] = says(status, JSON.stringify(body), Object.fromEntries(headers))
  }
  Object.assign(answers, more)
  return server
}
