import type { Subject } from '../../../model/Article.ts'
import { identity, record, records, text } from '../../readField.ts'
import { isInternal, subjectNamed, uniqueTopics } from '../ninjs/subjects.ts'

type Wire = Record<string, unknown>

/** A tag as a section or a topic; nothing for a tag of the newsroom's own (visibility `internal`, or a name with “#”). */
export function subjectOf(tag: Wire): Subject[] {
  const name = text(tag.name)
  const slug = identity(tag.slug)
  const isOwn = text(tag.visibility) === 'internal'
  return name && !isOwn && !isInternal(name) ? [subjectNamed(name, slug)] : []
}

/** The section of a post: its primary tag, which is the first. Undefined where that is the newsroom's own. */
export function sectionOf(wire: Wire): Subject | undefined {
  const first = record(wire.primary_tag) ?? records(wire.tags)[0]
  return first && subjectOf(first)[0]
}

/** The topics of a post: its other tags in their order. */
export function topicsOf(wire: Wire): Subject[] {
  const section = sectionOf(wire)
  return uniqueTopics(records(wire.tags).flatMap(subjectOf)).filter(({ slug }) => slug !== section?.slug)
}
