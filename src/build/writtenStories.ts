import type { Article, Summary } from '../model/Article.ts'
import type { Archive, Kept, Place } from './archive.ts'

/** Published stories as JSON, without writing again what is written already. */
export type WrittenStories = {
  /** A whole article. */
  writtenWhole: (article: Article) => string
  /** A story as it is listed. */
  writtenListed: (story: Summary) => string
}

/** Writes the stories of an archive, of which the texts are there, and any other story once: it stands in many lists. */
export function writtenStories(archive: Archive, placeIn: (story: Summary) => Place): WrittenStories {
  const listings = new Map<string, Kept>()
  return {
    writtenWhole: article => {
      const place = placeIn(article)
      if (!place.filed || place.illustrated) return JSON.stringify(article)
      const { body: _body, shortened: _shortened, ...summary } = article
      // Nothing in such a text has changed since it was put away, and it stands behind the summary.
      return `${JSON.stringify(summary).slice(0, -1)},${archive.writtenTextOf(place).slice(1)}`
    },
    writtenListed: story => {
      const known = listings.get(story.slug)
      if (known) return archive.read(known).toString()
      const text = JSON.stringify(story)
      listings.set(story.slug, archive.keep(text))
      return text
    },
  }
}
