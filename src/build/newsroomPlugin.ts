import { existsSync, realpathSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteDevServer } from 'vite'
import type { Words } from '../wording/words.ts'
import { accentOf } from './accent.ts'
import { answerContent } from './answerContent.ts'
import { copyPublic } from './copyPublic.ts'
import { dressed } from './firstView/dressed.ts'
import { type FirstView, noFirstView } from './firstView/firstViewPlugin.ts'
import {
  foreignModuleOf,
  foreignModules,
  languageModuleOf,
  newsroomModuleOf,
  wordModules,
  wordsModuleOf,
} from './newsroomModule.ts'
import type { Site } from './openSite.ts'
import { headTagsOf, pageHtmlOf } from './pageHead.ts'
import { headersFileOf, policyOf } from './policy.ts'
import { previewPageOf } from './previewPage.ts'
import { type Progress, silent } from './progress.ts'
import { writePublished } from './writePublished.ts'

const virtualModules = ['virtual:newsroom', ...wordModules, 'virtual:accent.css']
/** Filled when it is known what the page is painted with. */
const firstStyles = { tag: 'style', injectTo: 'head' as const }
const resolved = (id: string) => `\0${id}`

/**
 * Makes a site of the app and a newsroom: its settings and words as `virtual:newsroom`, its colour as
 * `virtual:accent.css`, its name, language and policy in the page, and the stories of a local source under
 * `/content/`, from memory while developing. The newsroom is opened when it is first needed, and again while
 * developing when its settings or stories change.
 */
export function newsroomPlugin(
  open: () => Promise<Site>,
  progress: Progress = silent,
  view: FirstView = noFirstView(),
): Plugin {
  let opened: Promise<Site> | undefined
  let isBuild = false
  let isForNode = false
  let publicFolder = ''
  const site = () => {
    opened ??= open()
    return opened
  }

  return {
    name: 'dateline-newsroom',
    configResolved(config) {
      isBuild = config.command === 'build'
      isForNode = Boolean(config.build.ssr)
      publicFolder = config.publicDir
    },
    resolveId(id) {
      return virtualModules.includes(id) || id.startsWith(foreignModules) ? resolved(id) : undefined
    },
    async load(id) {
      if (id === resolved('virtual:newsroom')) {
        const current = await site()
        return newsroomModuleOf(current, await wordsOf(current.newsroom.language), isForNode)
      }
      if (id.startsWith(resolved(foreignModules))) return foreignModuleOf(id.slice(1))
      const wordModule = wordModules.find(name => id === resolved(name))
      if (wordModule) return wordsModuleOf(wordModule, await wordsOf((await site()).newsroom.language))
      if (id === resolved('virtual:accent.css')) return accentCssOf(await site())
      return undefined
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const { newsroom, base, published } = await site()
        const words = await wordsOf(newsroom.language)
        const content = policyOf(newsroom)
        const attrs = { 'http-equiv': 'Content-Security-Policy', content }
        const policy = { tag: 'meta', attrs, injectTo: 'head-prepend' as const }
        const tags = headTagsOf(newsroom, base)
        return {
          html: pageHtmlOf(withLateScript(html), { newsroom, words, base, isWhole: published !== undefined }),
          tags: isBuild ? [policy, firstStyles, ...tags] : tags,
        }
      },
    },
    configureServer(server) {
      const reopen = async () => {
        const next = await open()
        opened = Promise.resolve(next)
      }
      let isWatched = false
      server.middlewares.use((request, response, next) => {
        site().then(current => {
          if (!isWatched) watchFor(current.watched, server, reopen)
          isWatched = true
          answerContent(current, request, response, next)
        }, next)
      })
    },
    async writeBundle({ dir }) {
      if (!dir || isForNode) return
      const { newsroom, base, hidden, published } = await site()
      if (existsSync(publicFolder)) await copyPublic(publicFolder, dir, hidden)
      if (published) await writePublished(published, join(dir, 'content'), progress)
      await writeFile(join(dir, '_headers'), headersFileOf(newsroom, base, view.rules))
      const empty = await readFile(join(dir, 'index.html'), 'utf8')
      const shell = dressed(empty, 'shell', view, base)
      for (const file of ['index.html', '404.html']) await writeFile(join(dir, file), shell)
      await writeFile(join(dir, 'preview.html'), previewPageOf(empty, newsroom, base + view.common))
    },
  }
}

/** Scripts stand last and are fetched when nothing that shows is waiting. */
function withLateScript(html: string): string {
  const scripts = html.match(/<script async[^>]*><\/script>/g) ?? []
  const late = scripts.map(script => script.replace('async', 'async fetchpriority="low"')).join('')
  return html.replaceAll(/\s*<script async[^>]*><\/script>/g, '').replace('</body>', `${late}</body>`)
}

async function wordsOf(language: string): Promise<Words> {
  const { name, file } = languageModuleOf(language)
  return (await import(pathToFileURL(file).href))[name]
}

function accentCssOf({ newsroom }: Site): string {
  if (!newsroom.accent) return ''
  const { light, dark, solid } = accentOf(newsroom.accent)
  return `:root { --accent: light-dark(${light}, ${dark}); --accent-solid: ${solid}; }`
}

/** Opens the newsroom again and reloads the page when one of the files changes; a broken one is told and waited for. */
function watchFor(watched: string[], server: ViteDevServer, reopen: () => Promise<void>): void {
  const paths = watched.filter(path => existsSync(path)).map(path => realpathSync(path))
  let waiting: NodeJS.Timeout | undefined
  const refresh = () =>
    reopen().then(
      () => {
        const { moduleGraph } = server.environments.client
        for (const id of virtualModules) {
          const module = moduleGraph.getModuleById(resolved(id))
          if (module) moduleGraph.invalidateModule(module)
        }
        server.ws.send({ type: 'full-reload' })
      },
      error =>
        server.config.logger.error(error instanceof Error ? error.message : String(error), {
          timestamp: true,
        }),
    )
  server.watcher.add(paths)
  server.watcher.on('all', (_, file) => {
    if (!paths.some(path => file === path || file.startsWith(path + sep))) return
    clearTimeout(waiting)
    waiting = setTimeout(refresh, 100)
  })
}
