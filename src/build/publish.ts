import { hash } from 'node:crypto'
import type { Article, LeftOut, Subject, Summary } from '../model/Article.ts'
import type { Instant } from '../model/Instant.ts'
import type { Picture } from '../model/Picture.ts'
import type { SiteIndex } from '../model/SiteIndex.ts'
import { fileNameOf } from '../sources/fileName.ts'
import { type Archive, type Filed, inMemory, type Place, placeOf, summaryOf } from './archive.ts'
import { inBytes } from './inBytes.ts'
import { listsOf, type NamedList } from './listsOf.ts'
import { type ListPage, listWriter, type Pieces } from './listWriter.ts'
import { nativeFeedOf, nativeItemOf } from './nativeFeed.ts'
import { pictureShelfOf } from './pictureShelf.ts'
import { siteIndexOf } from './siteIndexOf.ts'
import { type WrittenStories, writtenStories } from './writtenStories.ts'

/** A published file: its bytes, made when they are asked for and good until the next are, or the file it is a copy of. */
export type PublishedFile = { bytes: () => Buffer } | { copy: string }

/** What readers may see and nothing else, by its path in the content folder; and the pictures that are missing. */
export type Published = WrittenStories & {
  files: Map<string, PublishedFile>
  /** The fingerprint of a published text, as `fingerprintOf` gives it; undefined where none has this path. */
  fingerprint: (path: string) => string | undefined
  leftOut: LeftOut[]
  /** What lists say of the articles but for their lead pictures, with the addresses that they have in the site. */
  articles: Summary[]
  /** One of them with its lead picture, which is looked up when it is asked for. */
  listed: (story: Summary) => Summary
  /** The whole article of one of them. */
  whole: (story: Summary) => Article
  /** The newest moment of any of them. */
  updated?: Instant
  /** The front's list and all others, as they stand in pages of `pageLength`. */
  lists: NamedList[]
  pageLength: number
  /** The names of all lists. */
  index: SiteIndex
  /** Where their texts are, and others may be kept until the site is written. */
  archive: Archive
  /** When they were published, in milliseconds since 1970. */
  madeAt: number
}

export type Publishing = {
  title: string
  language: string
  address?: string
  sections: Subject[]
  /** The path of the site, e.g. `/` or `/news/`. */
  base: string
  /** Milliseconds since 1970. */
  now: number
  /** The folder of the source, where the pictures are. */
  folder: string
  /** Where the texts are; without one the articles are whole. */
  archive?: Archive
}

const pageLength = 30

/**
 * Publishes articles in the native format: each whole in a file of its own, and summaries by 30 in pages of lists for
 * the front (`feed.json`, `feed-2.json` …), every section, topic and author, and the corrections, in the given order; the names of the lists in `index.json`.
 * Takes time in proportion to the articles, and makes each text only when it is asked for.
 */
export function publish(articles: Filed[], publishing: Publishing): Published {
  const { base, folder, now, sections, archive = inMemory } = publishing
  const shelf = pictureShelfOf(folder, base)
  const places = new Map<string, Place>()
  const hrefOf = (story: Summary) => `${base}content/${pathOf(story)}`
  const placeIn = ({ slug }: Summary) => places.get(slug) ?? {}
  const leads = new Map<string, Picture>()
  const leadOf = (story: Summary): Picture | undefined => {
    const known = leads.get(story.slug)
    if (known) return known
    const lead = archive.leadOf(placeIn(story))
    if (!lead) return undefined
    const shelved = shelf.shelvePicture(lead, story.slug)
    if (leads.size >= pageLength) leads.clear()
    leads.set(story.slug, shelved)
    return shelved
  }
  // One function for all: V8 makes a slow object of each story that has a getter of its own.
  const lead: PropertyDescriptor & ThisType<Summary> = {
    enumerable: true,
    get() {
      return leadOf(this)
    },
  }
  const listed = (story: Summary): Summary => {
    const place = placeIn(story)
    return place.pictured || place.lead ? Object.defineProperty({ ...story }, 'lead', lead) : story
  }
  const whole = (story: Summary): Article => {
    const { href: _, ...summary } = story
    const lead = leadOf(story)
    const text = archive.textOf(placeIn(story))
    return { ...summary, ...(lead && { lead }), ...text, body: shelf.shelveBody(text.body, story.slug) }
  }
  const stories = articles.map(article => {
    const story = { ...shelf.shelve(summaryOf(article)), href: hrefOf(article) }
    const place = placeOf(article)
    places.set(story.slug, place)
    // Whatever pictures there are must be known before the first is asked for.
    if (!place.filed || place.illustrated) whole(story)
    else leadOf(story)
    return story
  })
  const updated = newestMoment(stories, now)
  const files = new Map<string, PublishedFile>()
  const fingerprints = new Map<string, string>()
  const add = (path: string, make: () => Pieces) => {
    const bytes = () => {
      const made = inBytes(...make())
      fingerprints.set(path, hash('sha256', made, 'buffer').toString('hex', 0, 12))
      return made
    }
    files.set(path, { bytes })
  }
  const fingerprint = (path: string) => {
    const known = fingerprints.get(path)
    if (known) return known
    const file = files.get(path)
    if (file && 'bytes' in file) file.bytes()
    return fingerprints.get(path)
  }
  for (const story of stories) add(pathOf(story), () => [articleText(whole(story), publishing)])
  const lists: NamedList[] = [{ name: 'feed', articles: stories }, ...listsOf(stories, sections)]
  const write = listWriter({ ...publishing, archive, listed, ...(updated && { updated }) })
  for (const list of lists) for (const page of pagesOf(list)) add(page.path, () => write(page))
  const index = siteIndexOf(stories, sections, publishing.language)
  add('index.json', () => [textOf(index)])
  for (const [path, copy] of shelf.files) files.set(path, { copy })
  return {
    ...{ files, fingerprint, leftOut: shelf.leftOut, articles: stories, listed, whole },
    ...writtenStories(archive, placeIn),
    ...{ lists, pageLength, index, archive, madeAt: now },
    ...(updated && { updated }),
  }
}

const pathOf = ({ slug }: Summary) => `articles/${fileNameOf(slug)}.json`

/** A list in pages; one without articles still has its first, so that a reader finds it empty and not missing. */
function pagesOf({ name, articles }: NamedList): ListPage[] {
  const pages = Math.max(1, Math.ceil(articles.length / pageLength))
  return Array.from({ length: pages }, (_, index) => {
    const next = index + 1 < pages ? pageNameOf(name, index + 2) : undefined
    return {
      path: pageNameOf(name, index + 1),
      articles: articles.slice(index * pageLength, (index + 1) * pageLength),
      ...(next && { next }),
    }
  })
}

const pageNameOf = (name: string, page: number) =>
  name === 'feed' && page === 1 ? 'feed.json' : `${name}-${page}.json`

const textOf = (json: unknown) => `${JSON.stringify(json)}\n`

function articleText(article: Article, { base, title, language, address }: Publishing): string {
  const writer = { file: `${base}content/${pathOf(article)}`, ...(address && { address }) }
  return textOf(nativeFeedOf([nativeItemOf(article, undefined, writer)], { title, language }, writer))
}

/** The newest moment any article was published or updated, but for moments that have not come yet. */
function newestMoment(articles: Summary[], now: number): Instant | undefined {
  const present = new Date(now).toISOString()
  let newest: Instant | undefined
  for (const { published, updated } of articles) {
    for (const moment of [published, updated]) {
      if (moment && moment <= present && (!newest || moment > newest)) newest = moment
    }
  }
  return newest
}
