import type { Article } from '../model/Article.ts'
import type { Newsroom } from '../model/Newsroom.ts'
import type { Finding, Severity } from './Finding.ts'
import type { Limits } from './limits.ts'

/** What a host that has loaded a picture knows of it. */
export type PictureFacts = { loaded: boolean; bytes?: number; width?: number; height?: number }

/** How a link answered: its HTTP status; without one it did not answer at all. */
export type LinkFacts = { status?: number }

/** What is known of the files and links of an article, by their address as it stands in the article. */
export type Facts = {
  pictures?: Readonly<Record<string, PictureFacts>>
  links?: Readonly<Record<string, LinkFacts>>
}

/** What the checks need besides the article. */
export type Surroundings = {
  newsroom: Pick<
    Newsroom,
    'language' | 'timeZone' | 'timeZoneLabel' | 'embeds' | 'stamp' | 'address' | 'preflight'
  >
  /** Milliseconds since 1970. */
  now: number
  /** The version readers have, if there is one: then changes are checked too. */
  baseline?: Article
  /** Width of a text in pixels, in Arial of 20 px; without it a table of widths is used. */
  measure?: (text: string) => number
  /** What only a host can find out; what it does not say is not checked. */
  facts?: Facts
}

/** The surroundings with everything filled in, as the rules get them. */
export type Checking = Surroundings & { limits: Limits; measure: (text: string) => number; facts: Facts }

/** A finding before it has its rule's name; its own severity and fix count before the rule's. */
export type Found = Omit<Finding, 'id' | 'severity' | 'fix'> & Partial<Pick<Finding, 'severity' | 'fix'>>

/** One check: a pure function with a name and a severity, both of which a newsroom's settings speak of. */
export type Rule = {
  id: string
  severity: Severity
  /** What to do about it, in a sentence. */
  fix: string
  find: (article: Article, checking: Checking) => Found[]
}
