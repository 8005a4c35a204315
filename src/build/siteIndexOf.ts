import type { Subject, Summary } from '../model/Article.ts'
import type { SiteIndex } from '../model/SiteIndex.ts'
import { localeOf } from '../wording/locale.ts'

/** More names of one kind than a page without scripts can show; the least used are left out. */
const most = 1000

/**
 * Every section, topic and author of a site with its name, from A to Z as the language sorts; at most 1,000 of a kind,
 * the newsroom's own sections and the most used before the others.
 */
export function siteIndexOf(articles: Summary[], sections: Subject[], language: string): SiteIndex {
  const { compare } = new Intl.Collator([localeOf(language), 'en-GB'])
  const sorted = (subjects: Subject[]) => subjects.sort((one, other) => compare(one.name, other.name))
  return {
    sections: sorted(
      mostUsed(
        articles.flatMap(({ section }) => section ?? []),
        sections,
      ),
    ),
    topics: sorted(mostUsed(articles.flatMap(({ topics }) => topics))),
    authors: sorted(mostUsed(articles.flatMap(({ byline }) => byline.people))),
  }
}

/** The name is that of the newest story that has it; the newsroom's own counts before. */
function mostUsed(used: Subject[], own: Subject[] = []): Subject[] {
  const counts = new Map(own.map(({ slug, name }) => [slug, { subject: { slug, name }, count: 0 }]))
  const others = new Map<string, { subject: Subject; count: number }>()
  for (const { slug, name } of used) {
    const known = counts.get(slug) ?? others.get(slug)
    if (known) known.count += 1
    else others.set(slug, { subject: { slug, name }, count: 1 })
  }
  const ranked = [...others.values()].sort((one, other) => other.count - one.count)
  return [...counts.values(), ...ranked].slice(0, most).map(({ subject }) => subject)
}
