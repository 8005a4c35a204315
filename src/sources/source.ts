import type { Article, Summary } from '../model/Article.ts'
import type { FormatName, SourceSettings } from '../model/Newsroom.ts'
import type { SiteIndex } from '../model/SiteIndex.ts'
import { askServer } from './askServer.ts'
import type { List } from './format.ts'
import { openDocuments, type Surroundings } from './openDocuments.ts'
import { type Searches, searchesOf } from './searches.ts'
import type { Selection } from './selection.ts'
import { throughLists } from './throughLists.ts'

/** What the reader can ask of a source. */
export type Source = {
  /** One page of a list; pages count from 1. `previous` gives the page before, for a source that knows only “next”. */
  list: (selection: Selection, page: number, previous: () => Promise<List>) => Promise<List>
  /** One whole article; `known` is what a list said of it. Throws a SourceError where there is none. */
  article: (slug: string, known?: Summary) => Promise<Article>
  /** A list that begins with the story changed last; undefined, or absent, where the source has none. */
  latest?: () => Promise<List | undefined>
  /** The names of all its lists; undefined, or absent, where the source does not give them. */
  index?: () => Promise<SiteIndex | undefined>
  searches: Searches
}

type Settings = SourceSettings & { format: FormatName }

/** Opens the newsroom's source; nothing is fetched before something is asked for. */
export function openSource(settings: Settings, surroundings: Surroundings): Source {
  const { url, format, key, answers } = settings
  const documents = openDocuments(format, surroundings)
  const searches = searchesOf(settings)
  if (!answers) return { ...throughLists(documents, async () => url), searches }
  return { ...askServer(documents, { root: url, ...(key && { key }) }), searches }
}
