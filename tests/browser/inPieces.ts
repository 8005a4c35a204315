import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const piece = 1400
const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  css: 'text/css',
}

/** Serves the built site with its pages in pieces of 1,400 bytes, 15 ms apart, as a slow line brings them. */
export async function serveInPieces(folder: string): Promise<{ address: string; end: () => void }> {
  const server = createServer(async ({ url = '' }, response) => {
    const { pathname } = new URL(url, 'http://site.invalid')
    const isPage = !/\.\w+$/.test(pathname)
    const file = pathname === '/' ? '/index.html' : pathname + (isPage ? '.html' : '')
    try {
      const content = readFileSync(folder + file)
      const type = types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
      response.writeHead(200, { 'content-type': type })
      for (let at = 0; isPage && at < content.length; at += piece) {
        response.write(content.subarray(at, at + piece))
        await new Promise(done => setTimeout(done, 15))
      }
      response.end(isPage ? '' : content)
    } catch {
      response.writeHead(404).end()
    }
  })
  await new Promise<void>(done => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  return { address: `http://localhost:${port}`, end: () => server.close() }
}
