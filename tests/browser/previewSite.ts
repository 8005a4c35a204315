import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { openSite } from '../../src/build/openSite.ts'
import { serve } from '../../src/build/serve.ts'
import { root, viteOptions } from '../../src/build/viteOptions.ts'

/** What the content system answers at a path: text of JSON, or whatever a function does. */
export type Answer = string | ((request: IncomingMessage, response: ServerResponse) => void)

/**
 * A built site with the preview, and two origins beside it: a content system that its newsroom names, with the example
 * page at `/cms.html`, and one that it does not name, with the same page. `more` are settings of the newsroom.
 */
export async function openPreviewSite(more: object = {}) {
  const cms = await openCms()
  const stranger = await openCms()
  const folder = mkdtempSync(join(tmpdir(), 'dateline-preview-'))
  const out = join(folder, 'dist')
  writeNewsroom(join(folder, 'public'), cms.origin, more)
  const options = viteOptions(() => openSite({ root: folder, now: Date.now() }))
  await build({
    ...{ ...options, base: '/', configFile: false, logLevel: 'error', publicDir: join(folder, 'public') },
    build: { ...options.build, outDir: out },
  })
  const { address, end } = await serve({ root, out, base: '/', port: await freePort(), host: false })
  return {
    ...{ cms, stranger, origin: new URL(address).origin },
    /** Puts a file on the site. */
    put: (path: string, bytes: Buffer) => {
      mkdirSync(dirname(join(out, path)), { recursive: true })
      writeFileSync(join(out, path), bytes)
    },
    close: async () => {
      await Promise.all([cms.close(), stranger.close(), end()])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function writeNewsroom(folder: string, origin: string, more: object): void {
  mkdirSync(folder)
  cpSync('public/newsroom.schema.json', join(folder, 'newsroom.schema.json'))
  cpSync('tests/fixtures/newsroom', join(folder, 'stories'), { recursive: true })
  const settings = {
    name: 'The Preview Courier',
    source: { url: 'stories/feed.json' },
    preview: { origins: [origin] },
    ...more,
  }
  writeFileSync(join(folder, 'newsroom.json'), JSON.stringify(settings))
}

async function openCms() {
  const answers = new Map<string, Answer>()
  const page = readFileSync('src/pages/preview/desk/exampleCms.html')
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://cms.invalid')
    response.setHeader('Access-Control-Allow-Origin', '*')
    response.setHeader('Access-Control-Allow-Headers', 'Authorization, If-None-Match')
    const answer = answers.get(pathname)
    if (request.method === 'OPTIONS') response.writeHead(204).end()
    else if (pathname === '/cms.html') response.setHeader('Content-Type', 'text/html').end(page)
    else if (typeof answer === 'function') answer(request, response)
    else if (answer) response.setHeader('Content-Type', 'application/json').end(answer)
    else response.writeHead(404).end()
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    answers,
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      return new Promise(done => server.close(done))
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>(done => server.listen(0, 'localhost', done))
  const { port } = server.address() as AddressInfo
  await new Promise(done => server.close(done))
  return port
}
