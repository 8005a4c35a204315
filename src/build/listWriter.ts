import type { Summary } from '../model/Article.ts'
import type { Instant } from '../model/Instant.ts'
import type { Directory } from '../sources/format.ts'
import type { Archive, Kept } from './archive.ts'
import { type Writer, written } from './native/writer.ts'
import { nativeFeedOf, nativeItemOf } from './nativeFeed.ts'

/** What a file is made of, one after the other. */
export type Pieces = (string | Buffer)[]

/** A page of a list: its file, and that of the next. */
export type ListPage = { path: string; articles: Summary[]; next?: string }

type Listing = {
  title: string
  language: string
  address?: string
  base: string
  /** The newest moment of any article. */
  updated?: Instant
  archive: Archive
  /** An article with its lead picture. */
  listed: (article: Summary) => Summary
}

const directory: Directory = {
  article: 'articles/{slug}.json',
  list: 'feed-{page}.json',
  section: 'section/{slug}-{page}.json',
  topic: 'topic/{slug}-{page}.json',
  author: 'author/{slug}-{page}.json',
  corrections: 'corrections-{page}.json',
  index: 'index.json',
}

/**
 * Gives what writes a page of a list. Where the site's address is known, an article reads the same in every list: it is
 * written once and kept in the archive.
 */
export function listWriter({ base, title, language, address, updated, archive, listed }: Listing) {
  const content = `${base}content/`
  const items = new Map<string, Kept>()
  const itemIn = (article: Summary, writer: Writer): string | Buffer => {
    const known = items.get(article.slug)
    if (known) return archive.read(known)
    const text = JSON.stringify(nativeItemOf(listed(article), article.href, writer))
    if (address) items.set(article.slug, archive.keep(text))
    return text
  }

  return ({ path, articles, next }: ListPage): Pieces => {
    const writer = { file: content + path, ...(address && { address }) }
    const templates = Object.entries(directory).map(([place, template]) => [
      place,
      templateOf(content + template, writer),
    ])
    const facts = {
      ...{ title, language, directory: Object.fromEntries(templates) },
      ...(next && { next: content + next }),
      ...(updated && { updated }),
    }
    const [start, end] = JSON.stringify(nativeFeedOf([], facts, writer)).split(/(?=\]\}$)/)
    const pieces = articles.flatMap((article, index) => [index > 0 ? ',' : '', itemIn(article, writer)])
    return [start ?? '', ...pieces, `${end}\n`]
  }
}

/** A whole address would escape the braces of a template. */
function templateOf(template: string, writer: Writer): string {
  return written(template, writer).replaceAll('%7B', '{').replaceAll('%7D', '}')
}
