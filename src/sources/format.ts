import type { Article, LeftOut, Subject, Summary } from '../model/Article.ts'
import type { Instant } from '../model/Instant.ts'
import type { FormatName } from '../model/Newsroom.ts'
import type { Selection } from './selection.ts'
import type { Steps } from './steps.ts'

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
  /** A header of the answer that brought the document, by its lower-case name; absent for files. */
  header?: (name: string) => string | undefined
  /** True for an editor's preview: status, embargo and expiry hide nothing, the article carries them. Never for readers. */
  draft?: boolean
  /** True for the editor's checks: the article says what of the source it cannot carry (`doubts`). So does a draft. */
  doubts?: boolean
}

/** One page of a list, in the source's order. */
export type List = {
  articles: Summary[]
  /** Address of the next page, absolute. */
  next?: string
  leftOut: LeftOut[]
  /** How many stories were gone through to find these; absent where a server or a file had them ready. */
  searched?: number
  /** Where to find lists and articles directly, if the source says. */
  directory?: Directory
  title?: string
  /** The newest moment of any story of the source, where it says so. */
  updated?: Instant
}

/** An article as a list names it: its slug, and the document that holds it whole where a list names one. */
export type Named = Pick<Summary, 'slug' | 'href'>

/** Address templates of a source that keeps its lists in files: `{slug}` and `{page}` stand for themselves. */
export type Directory = {
  article?: string
  list?: string
  section?: string
  topic?: string
  author?: string
  corrections?: string
  /** The names of all lists, as `readIndex` reads them. */
  index?: string
}

/** A server that answers questions, as a format asks it. */
export type Server = {
  /** Where its API begins, as it was found, e.g. `https://example.org/wp-json/`. */
  root: string
  /** The key that readers may know, where the server asks for one. */
  key?: string
  /** Gets another document of the same server; throws a SourceError. */
  ask: (address: string) => Promise<unknown>
}

/** What a server says of the site as a whole. */
export type About = {
  title?: string
  description?: string
  language?: string
  /** IANA name. */
  timeZone?: string
  /** The sections in the source's order, or the most used first. */
  sections: Subject[]
}

/**
 * How a server of a format is asked. Each gives the address of a document of this format, or undefined where the
 * server cannot answer that; the reader then goes through the lists it can get. A SourceError of the kind “missing” says
 * that there is no such section, topic or author. A format of mere documents has none of this.
 */
export type Api = {
  /**
   * The API that an address belongs to and the key in it; undefined where it belongs to none, or names a choice of its
   * own that a reader wants as it stands. `json` is the document that came from there, absent where none has come yet.
   */
  rootOf: (address: string, json?: unknown) => Pick<Server, 'root' | 'key'> | undefined
  /** One page of a selection; pages count from 1. A search the server can do is one of them. */
  list: (server: Server, selection: Selection, page: number) => Promise<string | undefined>
  /** The document that holds the one article with this slug. */
  article: (server: Server, slug: string) => Promise<string | undefined>
  /** A list whose first story is the one that was changed last. */
  latest?: (server: Server) => string
  /** What kinds of selection the server answers itself. */
  answers: readonly Selection['by'][]
  /** What the site says of itself; asked for by the build only. */
  about: (server: Server, parseHtml: ParseHtml) => Promise<About>
}

/** What each wire format fulfils; its file in `formats/` is the only place that knows the wire's words. */
export type Format = {
  name: FormatName
  /**
   * What in the JSON shows that it is of this format, in words; undefined when it is not. `header` gives those of the
   * answer that brought it, which tell of a document with nothing in it.
   */
  recognise: (json: unknown, header?: (name: string) => string | undefined) => string | undefined
  /** Reads one page of a list; never throws: what cannot be read is in `leftOut`. */
  readList: (json: unknown, reading: Reading) => Steps<List>
  /** The same for who reads every article whole, and needs no summary of those that have a document of their own. */
  readNames?: (json: unknown, reading: Reading) => Steps<Omit<List, 'articles'> & { articles: Named[] }>
  /** Reads one article with its body; undefined when the document holds none with this slug that readers may see. */
  readArticle: (json: unknown, slug: string, reading: Reading) => Steps<Article | undefined>
  /** How its servers are asked; absent where the format is one of documents only. */
  api?: Api
}
