import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type UserConfig } from 'vite'
import type { Article, Summary } from '../../model/Article.ts'
import { unescaped } from '../escaped.ts'
import type { FirstView } from '../firstView/firstViewPlugin.ts'
import { pageFinisher } from '../firstView/pageFinisher.ts'
import { type HeadFacts, headOf } from '../head/headOf.ts'
import type { Site } from '../openSite.ts'
import { UnreadableSource } from '../PlainError.ts'
import type { Progress } from '../progress.ts'
import type { Published } from '../publish.ts'
import { type KeptPages, markOf, markOfFolder, type SiteLine } from './keptPages.ts'
import { olderPages, type PageAddress, pageAddresses } from './pageAddresses.ts'
import type { OpenPage, openRenderer, RenderedPage, Renderer } from './renderPage.tsx'

/** How many pages a build made, how many of the last build it kept, and which are left to the app, and why. */
export type PageCount = { made: number; kept: number; left: { path: string; why: string }[] }

/** Pages that are made at the same time while a server is waited for; and the failures after which it is left alone. */
const atOnce = 6
const mostFailures = 20

/**
 * Makes an HTML file of every page of a built site, by the same components that show it in a browser, and hands
 * them the data they were made of: all of a source that is published with the site; of one on the web the newest
 * articles, with the front and their lists. An article's page of the last build stays when nothing it shows has changed.
 */
export async function prerender(
  site: Site,
  out: string,
  options: UserConfig,
  { view, kept, progress, now }: { view: FirstView; kept: KeptPages; progress: Progress; now: number },
): Promise<PageCount> {
  // Inside the project, so that the packages it needs are found, wherever the site itself is written.
  const folder = join(options.root ?? '.', 'node_modules/.dateline', String(process.pid))
  try {
    const { published, base } = site
    const renderer = await (await rendererIn(folder, options))({ published, base, madeAt: now })
    return await makePages(site, out, renderer, { view, kept, progress, root: options.root ?? '.' })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

type Making = { view: FirstView; kept: KeptPages; progress: Progress; root: string }

async function makePages(
  site: Site,
  out: string,
  { newest, latest, open, failureIn }: Renderer,
  { view, kept, progress, root }: Making,
): Promise<PageCount> {
  const { published, newsroom, base } = site
  /** Without the newest stories and the front there is no site. */
  const unread = (error: unknown): never => {
    const why = failureIn(error)
    if (published || why === undefined) throw error
    throw new UnreadableSource(`The pages of the site could not be made: ${why}`)
  }
  const articles = published?.articles ?? (await newest(site.newest ?? 0, progress).catch(unread))
  const shell = await readFile(join(out, '404.html'), 'utf8')
  const lock = await readFile(join(root, 'package-lock.json'), 'utf8')
  const app = markOf(shell, JSON.stringify(newsroom), lock, markOfFolder(join(root, 'src')))
  const count: PageCount = { made: 0, kept: 0, left: [] }
  const finished = pageFinisher({ shell, view, base, out, ...(published && { published }) })
  const addresses = addressesOf(articles, site)
  const folders = new Set<string>()
  let line: SiteLine = { html: '', data: '', document: '' }

  const write = async ({ file }: PageAddress, page: OpenPage) => {
    const rendered = await page.render()
    const target = join(out, file)
    if (!folders.has(dirname(target))) mkdirSync(dirname(target), { recursive: true })
    folders.add(dirname(target))
    writeFileSync(target, finished(rendered, headOf(factsOf(rendered), newsroom), file))
    count.made += 1
    return rendered
  }
  const make = async (address: PageAddress) => {
    try {
      const page = await open(address)
      const mark = address.article !== undefined && markOf(app, page.shows)
      if (mark && kept.keep(address.file, mark, line)) count.kept += 1
      else {
        await write(address, page)
        if (mark) kept.made(address.file, mark)
      }
    } catch (error) {
      const why = failureIn(error)
      if (published || why === undefined) throw error
      count.left.push({ path: address.path, why })
      if (count.left.length > mostFailures) throw new UnreadableSource(givenUp(count))
    }
    progress('Pages made', count.made + count.kept + count.left.length, addresses.length)
  }

  const [front, ...others] = addresses as [PageAddress, ...PageAddress[]]
  const { body } = await write(front, await open(front).catch(unread))
  line = {
    html: /<header>(.*?<\/div>)/s.exec(body)?.[1] ?? '',
    data: `[["latest"],${JSON.stringify(await latest())}]`,
    document: (published && lineDocument(published, base)) ?? '',
  }
  const waiting = others.values()
  const work = async () => {
    for (const address of waiting) await make(address)
  }
  await Promise.all(Array.from({ length: published ? 1 : atOnce }, work))
  kept.end(line)
  return count
}

/** The document that says when anything was last updated, with its fingerprint, as pages hand it over. */
function lineDocument({ fingerprint }: Published, base: string): string | undefined {
  const digits = fingerprint('feed.json')
  return digits && `"${base}content/feed.json":"${digits}"`
}

/** Without scripts nobody can page but by files; of a source on the web there are none, since its lists move. */
function addressesOf(articles: Summary[], { published, newsroom }: Site): PageAddress[] {
  const addresses = pageAddresses(articles, newsroom.sections)
  if (!published) return addresses
  const { lists, pageLength } = published
  const lengths = new Map(lists.map(({ name, articles }) => [name, articles.length]))
  const older = addresses.flatMap(address => {
    const { selection } = address.list ?? {}
    if (!selection || selection.by === 'search') return []
    const name =
      'slug' in selection
        ? `${selection.by}/${selection.slug}`
        : selection.by === 'all'
          ? 'feed'
          : selection.by
    return olderPages(address, lengths.get(name) ?? 0, pageLength)
  })
  return [...addresses, ...older]
}

function givenUp({ left }: PageCount): string {
  const some = left.slice(0, 5).map(({ path, why }) => `  ${path}: ${why}`)
  return [`The source failed on ${left.length} pages; the build stops here:`, ...some].join('\n')
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
  const { data: article } = answers.find(({ key }) => key[0] === 'article') ?? {}
  return { path, title: unescaped(title), article: article as Article | undefined, now: madeAt }
}
