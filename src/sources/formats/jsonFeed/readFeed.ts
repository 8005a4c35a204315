import type { Instant } from '../../../model/Instant.ts'
import type { Person } from '../../../model/Person.ts'
import { addressOf } from '../../addressOf.ts'
import type { Directory, Reading } from '../../format.ts'
import { compact, record, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { language } from '../../readLanguage.ts'
import { resolved } from '../../resolved.ts'
import { readAuthors } from './readAuthors.ts'

/** What a feed says of itself, and what its items fall back on. */
export type Feed = {
  title?: string
  language?: string
  authors: Person[]
  /** The site's front page: what addresses that begin with “/” belong to where an item has no address of its own. */
  home?: string
  next?: string
  updated?: Instant
  directory?: Directory
}

const places = ['article', 'list', 'section', 'topic', 'author', 'corrections', 'index'] as const

/** Reads a feed without its items; whatever is no feed says nothing. */
export function readFeed(json: unknown, reading: Reading): Feed {
  const feed = record(json) ?? {}
  const dateline = record(feed._dateline)
  const { address } = reading
  return compact({
    title: text(feed.title),
    language: language(feed.language),
    authors: readAuthors(feed, undefined, reading) ?? [],
    home: addressOf(feed.home_page_url, address),
    next: resolved(text(feed.next_url), address),
    updated: instant(dateline?.updated),
    directory: readDirectory(dateline?.directory, address),
  })
}

function readDirectory(value: unknown, base: string): Directory | undefined {
  const written = record(value)
  if (!written) return undefined
  const found = places.flatMap(place => {
    // The braces of a template are no signs of an address: they come out escaped.
    const template = resolved(text(written[place]), base)?.replaceAll('%7B', '{').replaceAll('%7D', '}')
    return template ? [[place, template] as const] : []
  })
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
