import type { Subject, Summary } from '../model/Article.ts'
import type { About } from '../sources/format.ts'
import { compact } from '../sources/readField.ts'
import { directionOf } from '../sources/readLanguage.ts'
import type { NewsroomSettings } from './readNewsroom.ts'

const mostSections = 8

/** A newsroom for a source of which nothing is known but what it says of itself. */
export function readerOf({
  title,
  description,
  language = 'en',
  timeZone,
  sections,
}: About): NewsroomSettings {
  return compact({
    name: title ?? 'Dateline reader',
    description,
    language,
    direction: directionOf(language) ?? ('ltr' as const),
    timeZone: timeZone && isTimeZone(timeZone) ? timeZone : 'UTC',
    source: { url: '', format: 'auto' as const },
    sections: sections.slice(0, mostSections),
    stamp: {},
    embeds: [],
    preview: { origins: [] },
  })
}

/** The sections of these articles, those with the most of them first. */
export function sectionsOf(articles: Pick<Summary, 'section'>[]): Subject[] {
  const uses = new Map<string, { section: Subject; count: number }>()
  for (const { section } of articles) {
    if (section) uses.set(section.slug, { section, count: (uses.get(section.slug)?.count ?? 0) + 1 })
  }
  return [...uses.values()].sort((one, other) => other.count - one.count).map(({ section }) => section)
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
