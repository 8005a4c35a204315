import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type UserConfig } from 'vite'
import { handoverId } from '../../app/handover.ts'
import type { Article } from '../../model/Article.ts'
import { unescaped } from '../escaped.ts'
import type { FirstView } from '../firstView/firstViewPlugin.ts'
import { pageFinisher } from '../firstView/pageFinisher.ts'
import { type HeadFacts, headOf } from '../head/headOf.ts'
import type { Site } from '../openSite.ts'
import type { Progress } from '../progress.ts'
import { articlesSource } from './articlesSource.ts'
import { pageAddresses } from './pageAddresses.ts'
import type { openRenderer, RenderedPage } from './renderPage.tsx'

/**
 * Makes an HTML file of every page of a built site whose stories are published with it, by the same components that
 * show it in a browser, and hands them the data they were made of.
 */
export async function prerender(
  site: Site,
  out: string,
  options: UserConfig,
  view: FirstView,
  progress: Progress,
): Promise<void> {
  const { published, newsroom, base } = site
  if (!published) return
  // Inside the project, so that the packages it needs are found, wherever the site itself is written.
  const folder = join(options.root ?? '.', 'node_modules/.dateline', String(process.pid))
  const openRenderer = await rendererIn(folder, options)
  const open = await openRenderer({ source: articlesSource(published), base, madeAt: published.madeAt })
  const shell = await readFile(join(out, '404.html'), 'utf8')
  const finished = pageFinisher({ published, view, base, out })
  const addresses = pageAddresses(published.articles, newsroom.sections)
  const folders = new Set<string>()
  for (const [index, address] of addresses.entries()) {
    const target = join(out, address.file)
    const page = await (await open(address)).render()
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    folders.add(dirname(target))
    const html = pageOf(shell, page, headOf(factsOf(page), newsroom))
    writeFileSync(target, await finished(html, page.handover, address.file))
    progress('Pages made', index + 1, addresses.length)
  }
  await rm(folder, { recursive: true, force: true })
}

/** Builds the app once more, for Node, into a folder of its own, and takes from it what renders pages. */
async function rendererIn(folder: string, options: UserConfig): Promise<typeof openRenderer> {
  const entry = join(import.meta.dirname, 'renderPage.tsx')
  await build({
    ...options,
    build: {
      ...options.build,
      ssr: entry,
      outDir: folder,
      rolldownOptions: { output: { entryFileNames: 'pages.js' } },
    },
  })
  const module = await import(pathToFileURL(join(folder, 'pages.js')).href)
  return module.openRenderer
}

/** What the page is of: the article it was made of stands among the answers it hands over. */
function factsOf({ head, handover: { path, madeAt, answers } }: RenderedPage): HeadFacts {
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? ''
  const [, article] = answers.find(([key]) => key[0] === 'article') ?? []
  return { path, title: unescaped(title), article: article as Article | undefined, now: madeAt }
}

function pageOf(shell: string, { head, body, handover }: RenderedPage, machineHead: string): string {
  const state = JSON.stringify(handover).replaceAll('<', '\\u003c')
  return shell
    .replace(/<meta name="description"[^>]*>/, '')
    .replace(/<title>[^<]*<\/title>/, () => head + machineHead)
    .replace(/<noscript>.*<\/noscript>/, '')
    .replace(
      '<div id="root"></div>',
      () =>
        `<div id="root">${body}</div><script id="${handoverId}" type="application/json">${state}</script>`,
    )
}
