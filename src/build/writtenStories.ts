import type { Article, Summary } from '../model/Article.ts'
import type { Related } from '../queries/relatedQuery.ts'
import type { Archive, Kept, Place } from './archive.ts'

/** Published stories as JSON, without writing again what is written already. */
export type WrittenStories = {
  /** A whole article. */
  writtenWhole: (article: Article) => string
  /** A story as it is listed. */
  writtenListed: (story: Summary) => string
  /** The stories beside one, which mostly stand beside many. */
  writtenRelated: (related: Related) => string
}

/** Writes the stories of an archive, of which the texts are there, and any other story once: it stands in many lists. */
export function writtenStories(archive: Archive, placeIn: (story: Summary) => Place): WrittenStories {
  const listings = new Map<string, Kept>()
  const groups = new Map<string, Kept>()
  /** Written when it is first asked for. */
  const once = (texts: Map<string, Kept>, name: string, json: unknown): string => {
    const known = texts.get(name)
    if (known) return archive.read(known).toString()
    const text = JSON.stringify(json)
    texts.set(name, archive.keep(text))
    return text
  }
  return {
    writtenWhole: article => {
      const place = placeIn(article)
      if (!place.filed || place.illustrated) return JSON.stringify(article)
      const { body: _body, shortened: _shortened, ...summary } = article
      // Nothing in such a text has changed since it was put away, and it stands behind the summary.
      return `${JSON.stringify(summary).slice(0, -1)},${archive.writtenTextOf(place).slice(1)}`
    },
    writtenListed: story => once(listings, story.slug, story),
    writtenRelated: related => {
      const { by, subject, stories } = related
      return once(groups, JSON.stringify([by, subject, stories.map(({ slug }) => slug)]), related)
    },
  }
}
