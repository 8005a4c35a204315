import type { Block, Correction } from './Block.ts'
import type { Direction } from './Inline.ts'
import type { Instant } from './Instant.ts'
import type { Byline } from './Person.ts'
import type { Picture } from './Picture.ts'

/** A section or a topic: a list of articles with a name and an address. */
export type Subject = { slug: string; name: string }

/** What a list knows of an article. Absent fields are absent: never null, never an empty string. */
export type Summary = {
  id: string
  /** Last part of the article's address, decoded: may hold spaces, slashes, any script. */
  slug: string
  headline: string
  /** The same article where it was first published. */
  canonical?: string
  standfirst?: string
  /** What kind of piece it is, e.g. “Analysis” or “Live”. */
  label?: string
  /** True while the article is being written as the news happens. */
  live?: boolean
  section?: Subject
  topics: Subject[]
  byline: Byline
  published?: Instant
  /** When the source says the article was last changed, whether or not the stamp shows it. */
  updated?: Instant
  /** BCP 47 tag, e.g. `ar`. Absent: the newsroom's own language. */
  language?: string
  direction?: Direction
  lead?: Picture
  /** Words in the body; absent when the list does not say. */
  words?: number
  corrections: Correction[]
  version?: string
  /** From when on it must not be shown any more. */
  expires?: Instant
  /** Until when it must not be shown; kept after it has passed. */
  embargo?: Instant
  /** Only for an editor: why readers do not get it. */
  status?: 'withheld' | 'canceled'
  /** Where the full article is, if the list names it. */
  href?: string
}

/** One immutable article, whatever the wire said. */
export type Article = Summary & {
  body: Block[]
  /** Why the body is not whole, in words for a reader. */
  shortened?: string
  /** Only for an editor: what the source wrote and an article cannot carry. */
  doubts?: Doubt[]
}

/**
 * Something in the source that reading it makes invisible, for the editor's checks: a `placeholder` that counts as
 * absent (“None”); a `date` nobody can read; one without a `zone`; a `status` or an `embargo` nobody can read; a “By”
 * taken off a name (`by`); a `heading` of level 1, an empty one or a jump in levels (`found` is `h1`, `h3 empty` or
 * `h2 h4`); a `link` to an address that is not followed; a picture over plain `http`; a `decorative` picture
 * that is marked as such; the `colour` of a text on its background; an article that is `untitled` and begins with its
 * own first words in place of a headline.
 */
export type Doubt = {
  kind:
    | 'placeholder'
    | 'date'
    | 'zone'
    | 'status'
    | 'embargo'
    | 'by'
    | 'heading'
    | 'link'
    | 'http'
    | 'decorative'
    | 'colour'
    | 'untitled'
  /** The article's field, e.g. `published`; `body` for what stands somewhere in its text. */
  path: string
  /** What the source wrote. */
  found: string
  /** The words in the body that it is about. */
  words?: string
}

/** An item that is not shown, and why; `where` is its place in the document, e.g. `items[3]`. */
export type LeftOut = {
  where: string
  why: string
  /** Which article is kept from readers, and by which version of it: an older version must not be shown in its place. */
  hides?: Hidden
}

/** An article that must not be shown, by its id, as of a moment; without one, every version of it. */
export type Hidden = { id: string; moment?: Instant }
