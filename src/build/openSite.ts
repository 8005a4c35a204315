import { dirname, join, relative, resolve } from 'node:path'
import type { Subject, Summary } from '../model/Article.ts'
import type { Newsroom } from '../model/Newsroom.ts'
import { type Collected, collect } from './collect.ts'
import { hiddenFilesOf } from './copyPublic.ts'
import { libraryOf } from './library.ts'
import { mount } from './mount.ts'
import { type Progress, silent } from './progress.ts'
import { type Published, publish } from './publish.ts'
import { baseOf } from './readBase.ts'
import { readFirstPage } from './readDocument.ts'
import { readNewsroom } from './readNewsroom.ts'

/** A newsroom with its source opened: what the plugin makes a site of. */
export type Site = {
  /** As the app gets it: addresses are those of the site, the format is the one found. */
  newsroom: Newsroom
  /** The path the site stands at, with a slash at both ends. */
  base: string
  /** Paths in public/ that readers must not get. */
  hidden: string[]
  /** The source as the newsroom or the command names it, and what showed its format. */
  source: string
  evidence: string
  /** The settings and the folder of a local source: when something in them changes, the site does. */
  watched: string[]
  /** What a local source holds, and the files made of it; a source on the web is read by the reader. */
  collected?: Collected
  published?: Published
}

export type Opening = { root: string; argument?: string; now: number; progress?: Progress }

/**
 * Opens the newsroom in `root`/public, or the source named on the command line in place of it; then nothing of the
 * newsroom shows. Throws ConfigError or UnreadableSource.
 */
export async function openSite({ root, argument, now, progress = silent }: Opening): Promise<Site> {
  const publicFolder = join(root, 'public')
  const settingsFile = join(publicFolder, 'newsroom.json')
  const settings = await readNewsroom(settingsFile)
  const hidden = hiddenFilesOf(settings.source.url)
  const source = argument ?? sourceOf(settings, publicFolder)
  const base = argument ? '/' : baseOf(settings)
  const library = await libraryOf(source)
  const common = {
    base,
    hidden,
    source,
    watched: [settingsFile, ...(library.folder ? [resolve(library.folder)] : [])],
  }
  if (library.kind === 'web') {
    const { format, evidence, list } = await readFirstPage(source, library, now)
    const newsroom = argument ? readerOf(list.title, list.articles) : withLogo(settings, base)
    const { key } = settings.source
    const found = { url: source, format: format.name, ...(key && !argument && { key }) }
    return { ...common, evidence, newsroom: { ...newsroom, source: found } }
  }
  const collected = await collect(source, {
    now,
    progress,
    ...(!argument && settings.address && { own: settings.address }),
  })
  const newsroom = argument ? readerOf(collected.title, collected.articles) : withLogo(settings, base)
  const { sections, name, language, address } = newsroom
  const published = publish(collected.articles, {
    ...{ title: name, language, sections, base, now, folder: library.folder ?? dirname(source) },
    ...(address && { address }),
  })
  const url = `${base}${mount.slice(1)}feed.json`
  return {
    ...{ ...common, collected, published, evidence: collected.evidence },
    newsroom: { ...newsroom, source: { url, format: 'json-feed' } },
  }
}

function sourceOf({ source }: Newsroom, publicFolder: string): string {
  return /^https?:/i.test(source.url) ? source.url : relative('', join(publicFolder, source.url))
}

function withLogo(newsroom: Newsroom, base: string): Newsroom {
  return newsroom.logo ? { ...newsroom, logo: base + newsroom.logo } : newsroom
}

/** A newsroom for a source of which nothing is known but what it holds. */
function readerOf(title: string | undefined, articles: Summary[]): Newsroom {
  return {
    name: title ?? 'Dateline reader',
    language: 'en',
    direction: 'ltr',
    timeZone: 'UTC',
    source: { url: '', format: 'auto' },
    sections: mostUsedSections(articles),
    stamp: { updatedAfterMinutes: 1 },
    embeds: [],
    preview: { origins: [] },
  }
}

const mostSections = 8

function mostUsedSections(articles: Summary[]): Subject[] {
  const uses = new Map<string, { section: Subject; count: number }>()
  for (const { section } of articles) {
    if (section) uses.set(section.slug, { section, count: (uses.get(section.slug)?.count ?? 0) + 1 })
  }
  const ranked = [...uses.values()].sort((one, other) => other.count - one.count)
  return ranked.slice(0, mostSections).map(({ section }) => section)
}
