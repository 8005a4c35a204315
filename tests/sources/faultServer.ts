import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers one path of the server; what it does not end stays open. */
export type Answer = (response: ServerResponse) => void

/** A real server on this machine that answers by path; counts what it was asked. */
export async function openServer(answers: Record<string, Answer>) {
  const asked: string[] = []
  const heads: Record<string, string | string[] | undefined>[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? '/'
    asked.push(path)
    heads.push(request.headers)
    const answer = answers[path]
    if (answer) answer(response)
    else
      response
        .writeHead(404, { 'content-type': 'text/html', 'access-control-allow-origin': '*' })
        .end('<h1>Not here</h1>')
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    heads,
    address: (path: string) => `http://127.0.0.1:${port}${path}`,
    close: () => {
      server.closeAllConnections()
      return new Promise(done => server.close(done))
    },
  }
}

/** Answers with a status, a body and headers. */
export const says =
  (status: number, body: string | Uint8Array = '', headers: Record<string, string> = {}): Answer =>
  response =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body)

/** Answers with JSON. */
export const json = (value: unknown): Answer => says(200, JSON.stringify(value))
