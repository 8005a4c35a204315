import type { Subject } from './Article.ts'

/** Everything a site has a list of, each with its name, from A to Z. */
export type SiteIndex = { sections: Subject[]; topics: Subject[]; authors: Subject[] }
