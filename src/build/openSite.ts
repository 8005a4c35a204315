import { dirname, join, relative, resolve } from 'node:path'
import type { Newsroom } from '../model/Newsroom.ts'
import { type Archive, inMemory } from './archive.ts'
import { type Collected, collectInto } from './collect.ts'
import { hiddenFilesOf } from './copyPublic.ts'
import { aboutSource } from './discovery/aboutSource.ts'
import { crossOriginProblem, rehearsalOrigin } from './discovery/crossOrigin.ts'
import type { Found } from './discovery/findSource.ts'
import { type Library, libraryOf } from './library.ts'
import { mount } from './mount.ts'
import { type Progress, silent } from './progress.ts'
import { type Published, publish } from './publish.ts'
import { baseOf } from './readBase.ts'
import { readFirstPage } from './readDocument.ts'
import { readerOf, sectionsOf } from './readerOf.ts'
import { type NewsroomSettings, readNewsroom } from './readNewsroom.ts'
import { stampFor } from './stampFor.ts'

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
  collected?: Omit<Collected, 'articles'>
  published?: Published
  /** Of a source on the web, how many of the newest articles get a page. */
  newest?: number
  /** Why readers' browsers could not read a source on the web, and what helps. */
  problem?: string
}

export type Opening = {
  root: string
  argument?: string
  now: number
  progress?: Progress
  /** Where the texts of a local source wait for their pages; without one, in memory. */
  archive?: Archive
}

type Settings = {
  newsroom: NewsroomSettings
  /** Nothing of the newsroom shows: the source itself says what there is to know. */
  isReader: boolean
  base: string
}

/**
 * Opens the newsroom in `root`/public, or the source named on the command line in place of it; then nothing of the
 * newsroom shows. Throws ConfigError or UnreadableSource.
 */
export async function openSite(opening: Opening): Promise<Site> {
  const { root, argument, now, progress = silent, archive = inMemory } = opening
  const publicFolder = join(root, 'public')
  const settingsFile = join(publicFolder, 'newsroom.json')
  const newsroom = await readNewsroom(settingsFile)
  const source = argument ?? sourceOf(newsroom, publicFolder)
  const base = argument ? '/' : baseOf(newsroom)
  const { key } = argument ? {} : newsroom.source
  const origin = argument ? rehearsalOrigin : originOf(newsroom)
  const library = await libraryOf(source, { origin, ...(key && { key }) })
  const settings = { newsroom, isReader: argument !== undefined, base }
  const opened = library.found
    ? await openWeb(library, library.found, settings, { now, origin })
    : await openLocal(source, library, settings, { now, progress, archive })
  const watched = [settingsFile, ...(library.folder ? [resolve(library.folder)] : [])]
  return { base, hidden: hiddenFilesOf(newsroom.source.url), source, watched, ...opened }
}

type Opened = Omit<Site, 'base' | 'hidden' | 'source' | 'watched'>

/** A source on the web is recognised, and left to the reader. */
async function openWeb(
  library: Library,
  found: Found,
  { newsroom: settings, isReader, base }: Settings,
  { now, origin }: { now: number; origin: string },
): Promise<Opened> {
  const { start, first, format, evidence, server } = found
  const list = await readFirstPage(library, now)
  const newsroom = isReader ? readerOf(await aboutSource(found, list)) : withLogo(settings, base)
  const key = server?.key ?? settings.source.key
  const problem = crossOriginProblem(start, first.header, origin)
  return {
    evidence,
    ...(settings.source.newest !== undefined && { newest: settings.source.newest }),
    ...(problem && { problem }),
    newsroom: {
      ...newsroom,
      stamp: stampFor(format.name, newsroom.stamp),
      source: {
        url: server?.root ?? start,
        format: format.name,
        ...(key && (server || !isReader) && { key }),
        ...(server && format.api && { answers: format.api.answers }),
      },
    },
  }
}

/** What a local source holds for readers is published with the site. */
async function openLocal(
  source: string,
  library: Library,
  { newsroom: settings, isReader, base }: Settings,
  { now, progress, archive }: { now: number; progress: Progress; archive: Archive },
): Promise<Opened> {
  const own = isReader ? undefined : settings.address
  const collected = await collectInto(archive, source, { now, progress, ...(own && { own }) })
  const { articles, ...counted } = collected
  const { title, format, evidence } = counted
  const about = { ...(title && { title }), sections: sectionsOf(articles) }
  const newsroom = isReader ? readerOf(about) : withLogo(settings, base)
  const { sections, name, language, address } = newsroom
  const published = publish(articles, {
    ...{ title: name, language, sections, base, now, folder: library.folder ?? dirname(source), archive },
    ...(address && { address }),
  })
  const url = `${base}${mount.slice(1)}feed.json`
  const stamp = stampFor(format, newsroom.stamp)
  return {
    evidence,
    collected: counted,
    published,
    newsroom: { ...newsroom, stamp, source: { url, format: 'json-feed' } },
  }
}

function sourceOf({ source }: NewsroomSettings, publicFolder: string): string {
  return /^https?:/i.test(source.url) ? source.url : relative('', join(publicFolder, source.url))
}

function originOf({ address }: NewsroomSettings): string {
  return address ? new URL(address).origin : rehearsalOrigin
}

function withLogo(newsroom: NewsroomSettings, base: string): NewsroomSettings {
  return newsroom.logo ? { ...newsroom, logo: base + newsroom.logo } : newsroom
}
