import type { Article, LeftOut, Summary } from '../model/Article.ts'
import type { Instant } from '../model/Instant.ts'
import type { FormatName } from '../model/Newsroom.ts'

/** A node of an inert, already parsed piece of HTML: text, or an element with lower-case names. */
export type HtmlNode = string | { name: string; attributes: Record<string, string>; children: HtmlNode[] }

/**
 * Parses a fragment of HTML without running anything in it. It is handed only HTML that `tameHtml` has prepared: a
 * format calls `readBody`, `readInline` or `readText` and passes this on.
 */
export type ParseHtml = (html: string) => HtmlNode[]

/** What a format needs to know besides the JSON itself. */
export type Reading = {
  /** Address of the document; relative addresses inside resolve against it. */
  address: string
  /** Milliseconds since 1970; decides embargoes and expiry. */
  now: number
  parseHtml: ParseHtml
  /** True where the document is one article's own file, which its list has named. */
  alone?: boolean
  /** Items of one document beyond this number are left out; a reader's device has its limits. */
  mostItems?: number
}

/** One page of a list, in the source's order. */
export type List = {
  articles: Summary[]
  /** Address of the next page, absolute. */
  next?: string
  leftOut: LeftOut[]
  /** Where to find lists and articles directly, if the source says. */
  directory?: Directory
  title?: string
  /** The newest moment of any story of the source, where it says so. */
  updated?: Instant
}

/** Address templates of a source that keeps its lists in files: `{slug}` and `{page}` stand for themselves. */
export type Directory = {
  article?: string
  list?: string
  section?: string
  topic?: string
  author?: string
  corrections?: string
}

/** What each wire format fulfils; its file in `formats/` is the only place that knows the wire's words. */
export type Format = {
  name: FormatName
  /** What in the JSON shows that it is of this format, in words; undefined when it is not. */
  recognise: (json: unknown) => string | undefined
  /** Reads one page of a list; never throws: what cannot be read is in `leftOut`. */
  readList: (json: unknown, reading: Reading) => List
  /** Reads one article with its body; undefined when the document holds none with this slug that readers may see. */
  readArticle: (json: unknown, slug: string, reading: Reading) => Article | undefined
}
