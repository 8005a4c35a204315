import type { Correction } from '../../../model/Block.ts'
import type { Direction } from '../../../model/Inline.ts'
import type { Instant } from '../../../model/Instant.ts'
import type { Directory } from '../../format.ts'

/** `_dateline` of a feed. In the directory's templates `{slug}` stands for a file's name and `{page}` for a number. */
export type DatelineFeed = {
  about: string
  /** The newest moment of any story of the whole source. */
  updated?: Instant
  directory?: Directory
}

/**
 * `_dateline` of an item: what neither JSON Feed nor ninjs can say. All but `about` is optional. An item that has it
 * is taken as it stands, and every relative address in it resolves against the file.
 */
export type DatelineItem = {
  about: string
  /** Last part of the article's address. Absent: that of `url`, else made of the title. */
  slug?: string
  /** The file with the whole article, when the item is a summary. */
  href?: string
  words?: number
  live?: boolean
  /** What kind of piece it is, where the genres of ninjs would be read otherwise. */
  label?: string
  /** Where it is not that of the language. */
  direction?: Direction
  /** The slugs and jobs of the authors, in the order of `authors`. */
  authors?: { slug: string; role?: string }[]
  /** Who the article is by besides or instead of people. */
  organisation?: string
  /** The point of the lead picture that must stay in view: 0–1 from the left and from the top. */
  focus?: { x: number; y: number }
  /** Size of the lead picture in pixels, where it is not that of its file. */
  size?: { width?: number; height?: number }
  /** Corrections with the day and the weight that ninjs cannot give; `html` is the text. */
  corrections?: { kind: Correction['kind']; date?: Instant; html: string; important?: boolean }[]
  /** Why the body is not whole, in words for a reader. */
  shortened?: string
}
