import type { Subject } from './Article.ts'
import type { Direction } from './Inline.ts'

/** A wire format by its name in `sources/formats.ts`, e.g. `json-feed`. */
export type FormatName = string

/** Where the stories come from. */
export type SourceSettings = {
  url: string
  format: FormatName | 'auto'
  /** A key that readers may know. */
  key?: string
  /** Of a source on the web, how many of the newest articles the build makes pages of. */
  newest?: number
  /** Set by the build where the url is the root of an API: the kinds of lists that its server answers itself. */
  answers?: readonly string[]
}

export type Hue = 'news' | 'world' | 'environment' | 'money' | 'opinion' | 'culture' | 'sport' | 'science'

/** A newsroom's settings, read from `public/newsroom.json` with every default filled in. */
export type Newsroom = {
  name: string
  description?: string
  /** BCP 47 tag of the site's own words. */
  language: string
  direction: Direction
  /** IANA zone that decides and prints every date. */
  timeZone: string
  /** What stands for the zone after a time where the language's own short name reads badly. */
  timeZoneLabel?: string
  /** Where the site will stand, e.g. `https://courier.example/`. */
  address?: string
  source: SourceSettings
  sections: (Subject & { hue?: Hue })[]
  logo?: string
  /** The newsroom's colour as `#rrggbb`; the build makes readable shades of it. */
  accent?: string
  stamp: { updatedAfterMinutes: number }
  /** Hosts whose embeds a reader may choose to show. */
  embeds: string[]
  /** Origins of content systems that may open the editors' preview and hold drafts for it, e.g. `https://cms.example`. */
  preview: { origins: string[] }
  /** What the newsroom changes in the editor's checks; absent where it changes nothing. */
  preflight?: PreflightSettings
}

/** A newsroom's own say in the editor's checks (`src/preflight/`). */
export type PreflightSettings = {
  /** Rules by their id: switched off, or of another severity. */
  rules?: Record<string, 'off' | 'error' | 'warning' | 'note'>
  /** Other figures to measure against, by the names in `src/preflight/limits.ts`. */
  limits?: Record<string, number>
  /** Words after which the lawyers are asked, in any case. */
  legalWords?: string[]
  /** Hosts of drafts and content management systems, to which no published link may lead. */
  draftHosts?: string[]
}
