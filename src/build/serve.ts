import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Plugin, preview } from 'vite'
import { paths } from '../paths.ts'
import { answerMissing, sitePathOf } from './answerContent.ts'

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
    ...{ root, base, configFile: false, logLevel: 'warn', plugins: [missingFiles(out, base)] },
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

/** A file that is missing is a 404; only the addresses of pages are answered with the page. */
function missingFiles(out: string, base: string): Plugin {
  return {
    name: 'dateline-missing-files',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const path = sitePathOf(request.url ?? '/', base)
        if (path === undefined || (!isPage(path) && !isFile(join(out, path))))
          answerMissing(response, path ?? '')
        else next()
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

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile()
}
