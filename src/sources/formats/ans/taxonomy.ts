import type { Subject } from '../../../model/Article.ts'
import { list, record, records, text } from '../../readField.ts'
import { slugOfText } from '../../slugOf.ts'
import { subjectNamed, uniqueTopics } from '../ninjs/subjects.ts'
import { forWebsite, websiteOf } from './addresses.ts'
import { typeOf, type Wire } from './wire.ts'

/**
 * The section of a document: its section on the site it was asked for, else its primary section, else the first one it
 * names, on any site; in documents before 0.8, a site. `/sports/lakers` has the slug `sports-lakers`. Undefined when there is none.
 */
export function sectionOf(wire: Wire): Subject | undefined {
  const taxonomy = record(wire.taxonomy)
  const known = [...records(taxonomy?.sections), ...records(taxonomy?.sites)]
  const candidates = [
    forWebsite(wire, text(wire.website))?.website_section,
    taxonomy?.primary_section,
    forWebsite(wire, websiteOf(wire))?.website_section,
    taxonomy?.primary_site,
    ...known,
    ...Object.values(record(wire.websites) ?? {}).map(site => record(site)?.website_section),
  ]
  for (const candidate of candidates) {
    const section = subjectOf(record(candidate), known)
    if (section) return section
  }
  return undefined
}

/** A reference gives the id only; the name then is that of the section with this id, else the id in words. */
function subjectOf(section: Wire | undefined, known: Wire[]): Subject | undefined {
  if (!section) return undefined
  const isReference = typeOf(section) === 'reference'
  const id = text(isReference ? record(section.referent)?.id : section._id)
  const named = isReference ? known.find(({ _id }) => id !== undefined && text(_id) === id) : section
  const path = id ?? text(section.path)
  const parts = (path ?? '').split('/').filter(Boolean)
  const name = text(named?.name) ?? wordsOf(parts.at(-1))
  return name ? subjectNamed(name, path?.includes('/') ? slugOfText(parts.join('-')) : undefined) : undefined
}

function wordsOf(part: string | undefined): string | undefined {
  const words = text(part)?.replaceAll('-', ' ')
  return words && words.slice(0, 1).toUpperCase() + words.slice(1)
}

/** The topics of a document: its tags. What a machine found in the text (keywords, entities) is for no reader. */
export function topicsOf(wire: Wire): Subject[] {
  const section = sectionOf(wire)
  const tags = list(record(wire.taxonomy)?.tags).flatMap(tag => {
    const name = text(record(tag)?.text) ?? text(tag)
    return name ? [subjectNamed(name, slugOfText(text(record(tag)?.slug)))] : []
  })
  return uniqueTopics(tags).filter(({ slug }) => slug !== section?.slug)
}
