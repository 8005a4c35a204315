import type { Subject } from '../model/Article.ts'
import type { SiteIndex } from '../model/SiteIndex.ts'
import { identity, record, records, text } from './readField.ts'

/** More names of one kind than a reader looks through. */
const most = 1000

/** Reads the index of a site, as the build publishes it in `index.json`; at most 1,000 names of a kind. Undefined when it names nothing. */
export function readIndex(json: unknown): SiteIndex | undefined {
  const wire = record(json)
  const [sections = [], topics = [], authors = []] = ['sections', 'topics', 'authors'].map(kind =>
    subjectsIn(wire?.[kind]),
  )
  return sections.length + topics.length + authors.length > 0 ? { sections, topics, authors } : undefined
}

function subjectsIn(value: unknown): Subject[] {
  return records(value)
    .slice(0, most)
    .flatMap(entry => {
      const slug = identity(entry.slug)
      const name = text(entry.name)
      return slug && name ? [{ slug, name }] : []
    })
}
