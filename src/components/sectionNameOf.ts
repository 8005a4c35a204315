import type { Subject } from '../model/Article.ts'
import type { Newsroom } from '../model/Newsroom.ts'

/** What a section is called here: the newsroom's own name for it counts before the one its stories bring. */
export function sectionNameOf({ slug, name }: Subject, { sections }: Newsroom): string {
  return sections.find(section => section.slug === slug)?.name ?? name
}
