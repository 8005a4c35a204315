import type { Subject } from '../../../model/Article.ts'
import type { Correction } from '../../../model/Block.ts'
import type { Direction } from '../../../model/Inline.ts'
import type { Instant } from '../../../model/Instant.ts'
import type { Directory } from '../../format.ts'

/** What every `_dateline` says of itself, as JSON Feed asks of extensions. */
export const about = 'https://dateline.example/native-format'

/**
 * `_dateline` of a feed. Addresses may be relative to the file they stand in; `next` is for those, since `next_url`
 * must be absolute. In the directory's templates `{slug}` stands for a file's name and `{page}` for a number.
 */
export type DatelineFeed = { about: string; updated?: Instant; next?: string; directory?: Directory }

/**
 * `_dateline` of an item: what neither JSON Feed nor ninjs can say, and addresses that are relative to the file,
 * which neither allows. All of it is optional; an item that has it resolves every relative address against the file.
 */
export type DatelineItem = {
  about: string
  /** Last part of the article's address. Absent: that of `url`, else made of the title. */
  slug?: string
  /** The file with the whole article, when the item is a summary. */
  href?: string
  words?: number
  /** True or a text where the genres of ninjs would not be read so. */
  live?: boolean
  label?: string
  section?: Subject
  /** True when nobody but an organisation is named; it stands in `infoSources` of ninjs. */
  direction?: Direction
  /** Corrections with the day and the weight that ninjs cannot give; `html` is the text. */
  corrections?: { kind: Correction['kind']; date?: Instant; html: string; important?: boolean }[]
  lead?: DatelineLead
  /** Why the body is not whole. */
  shortened?: string
}

/** The lead picture beyond `image` and the `featuremedia` of ninjs. */
export type DatelineLead = {
  src?: string
  width?: number
  height?: number
  /** 0–1 from the left and from the top. */
  focus?: { x: number; y: number }
  /** Relative addresses of the renditions, by their names in ninjs. */
  files?: Record<string, string>
}

/** `_dateline` of an author: their slug where their page's address does not end in it, their job, a relative portrait. */
export type DatelineAuthor = { slug?: string; role?: string; avatar?: string }
