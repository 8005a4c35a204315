import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type Plugin, preview } from 'vite'
import { paths } from '../paths.ts'
import { answerMissing, sitePathOf } from './answerContent.ts'
import { headersFor, readHeadersFile } from './headersFile.ts'

export type Serving = { root: string; out: string; base: string; port?: number; host: boolean }

const firstPort = 4173

/** Serves a built site as a static host does. Gives its address, and what ends it. */
export async function serve({
  root,
  out,
  base,
  port,
  host,
}: Serving): Promise<{ address: string; end: () => Promise<void> }> {
  const server = await preview({
    ...{
      root,
      base,
      appType: 'mpa' as const,
      configFile: false,
      logLevel: 'warn',
      plugins: [deployedHeaders(out), missingFiles(out, base)],
    },
    build: { outDir: out },
    preview: { port: port ?? firstPort, strictPort: port !== undefined, host: host || 'localhost' },
  })
  const address =
    server.resolvedUrls?.network[0] ?? server.resolvedUrls?.local[0] ?? `http://localhost:${port}${base}`
  const end = async () => {
    if ('closeAllConnections' in server.httpServer) server.httpServer.closeAllConnections()
    await server.close()
  }
  return { address, end }
}

/** Says with every answer what a host says that reads the site's headers file. */
function deployedHeaders(out: string): Plugin {
  const file = join(out, '_headers')
  return {
    name: 'dateline-headers',
    configurePreviewServer({ middlewares }) {
      const rules = existsSync(file) ? readHeadersFile(readFileSync(file, 'utf8')) : []
      middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://site.invalid')
        const said = headersFor(rules, pathname)
        const set = response.setHeader.bind(response)
        for (const [name, value] of said) set(name, value)
        // The server underneath has rules of its own for how long to keep a page; the site's count.
        const names = new Set([...said.keys()].map(name => name.toLowerCase()))
        response.setHeader = (name, value) => (names.has(name.toLowerCase()) ? response : set(name, value))
        next()
      })
    },
  }
}

/** A file that is missing is a 404; the address of a page that has no file is answered with the empty page. */
function missingFiles(out: string, base: string): Plugin {
  return {
    name: 'dateline-missing-files',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = sitePathOf(request.url ?? '/', base)
        if (path !== undefined && hasFile(out, path)) next()
        else if (path !== undefined && isPage(path)) answerShell(response, out, path)
        else answerMissing(response, path ?? '')
      })
    },
  }
}

/** True for what may be a page: nothing under `content/`, and no name with an extension but in an article's or a list's address. */
export function isPage(path: string): boolean {
  if (path.startsWith('content/')) return false
  const { section, topic, author, article } = paths
  const routes = [section, topic, author, article].map(({ pattern }) =>
    pattern.slice(1, pattern.indexOf(':')),
  )
  return routes.some(route => path.startsWith(route)) || !/\.[a-z0-9]{1,12}$/i.test(path)
}

/** The app finds out what stands at the address; only where no page could stand is it a 404 from the start. */
function answerShell(response: ServerResponse, out: string, path: string): void {
  response.statusCode = isRoute(path) ? 200 : 404
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  createReadStream(join(out, '404.html')).pipe(response)
}

/** True for an address that a page of the app answers. */
function isRoute(path: string): boolean {
  return Object.values(paths).some(({ pattern }) => {
    const [start = '', slug] = pattern.slice(1).split(':')
    return slug ? path.startsWith(start) && path !== start : path === start
  })
}

function hasFile(out: string, path: string): boolean {
  return path === '' || isFile(join(out, path)) || (isPage(path) && isFile(join(out, `${path}.html`)))
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
