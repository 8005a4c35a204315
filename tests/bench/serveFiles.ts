import { createSecureServer, type Http2SecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

/** A site as files in memory: their paths, as an address has them, and what is in them. */
export type Files = Map<string, Buffer>

type Answer = { status: number; headers: Record<string, string | number>; body: Buffer }

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  txt: 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  woff2: 'font/woff2',
}
const compressed = ['html', 'js', 'css', 'json', 'webmanifest', 'xml', 'txt', 'svg']
const brotli = promisify(brotliCompress)

/**
 * Serves files as a good host does: HTTP/2 over TLS, every text compressed once with brotli 11, the site's own
 * headers, `/a/b` answered by `a/b.html`, and what is missing by `404.html`. Gives its port, and what ends it.
 */
export async function serveFiles(
  files: Files,
  certificate: string,
  headersFor: (path: string) => Iterable<[string, string]> = () => [],
): Promise<{ port: number; end: () => Promise<void> }> {
  const answers = new Map<string, Answer>()
  await Promise.all(
    [...files].map(async ([path, content]) => answers.set(path, await answerOf(path, content, 200))),
  )
  const page = files.get('/404.html') ?? Buffer.from('Not found')
  const missing = await answerOf('/404.html', page, 404)
  const server = createSecureServer({ key: certificate, cert: certificate, allowHTTP1: true })
  server.on('request', (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'https://site.invalid').pathname)
    const found = answers.get(path.endsWith('/') ? `${path}index.html` : path) ?? answers.get(`${path}.html`)
    const { status, headers, body } = found ?? missing
    response.writeHead(status, { ...headers, ...Object.fromEntries(headersFor(path)) })
    response.end(request.method === 'HEAD' ? '' : body)
  })
  return { port: await listening(server), end: () => new Promise(done => server.close(() => done())) }
}

async function answerOf(path: string, content: Buffer, status: number): Promise<Answer> {
  const extension = path.split('.').at(-1) ?? ''
  const type = types[extension] ?? 'application/octet-stream'
  const forLong =
    extension === 'html' || extension === 'json' ? 'no-cache' : 'public, max-age=31536000, immutable'
  const headers = { 'content-type': type, 'cache-control': forLong, vary: 'accept-encoding' }
  if (!compressed.includes(extension)) return { status, headers, body: content }
  const body = await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } })
  return { status, headers: { ...headers, 'content-encoding': 'br' }, body }
}

async function listening(server: Http2SecureServer): Promise<number> {
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  return (server.address() as AddressInfo).port
}
