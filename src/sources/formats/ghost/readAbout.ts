import type { Subject } from '../../../model/Article.ts'
import type { About } from '../../format.ts'
import { compact, count, record, records, text } from '../../readField.ts'
import { language } from '../../readLanguage.ts'
import { subjectOf } from './subjects.ts'

const mostSections = 8

/** What a site says of itself in `settings` and `tags`; whatever cannot be read says nothing. */
export function readAbout(settings: unknown, tags: unknown): About {
  const said = record(record(settings)?.settings)
  return compact({
    title: text(said?.title),
    description: text(said?.description),
    language: language(said?.locale) ?? language(said?.lang),
    timeZone: timeZoneIn(said?.timezone),
    sections: sectionsIn(said?.navigation, record(tags)?.tags),
  })
}

/** The tags that the site's own navigation leads to, in its order; with fewer than two of them the tags used most. */
function sectionsIn(navigation: unknown, tags: unknown): Subject[] {
  const used = records(tags)
    .filter(tag => usesOf(tag) > 0)
    .toSorted((one, other) => usesOf(other) - usesOf(one))
    .flatMap(subjectOf)
  const named = records(navigation).flatMap(({ url, label }) => {
    const slug = /\/tag\/([^/?#]+)\/?$/.exec(text(url) ?? '')?.[1]
    const found = used.find(subject => subject.slug === slug)
    return found ? [{ ...found, name: text(label) ?? found.name }] : []
  })
  return (named.length > 1 ? named : used).slice(0, mostSections)
}

const usesOf = (tag: Record<string, unknown>) => count(record(tag.count)?.posts) ?? 0

function timeZoneIn(value: unknown): string | undefined {
  const zone = text(value)
  try {
    return zone && Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone
  } catch {
    return undefined
  }
}
