import type { Summary } from '../model/Article.ts'
import type { Hue, Newsroom } from '../model/Newsroom.ts'

const hues: Record<string, Hue> = {
  news: 'news',
  politics: 'news',
  local: 'news',
  transport: 'news',
  world: 'world',
  international: 'world',
  environment: 'environment',
  climate: 'environment',
  money: 'money',
  business: 'money',
  economy: 'money',
  opinion: 'opinion',
  comment: 'opinion',
  culture: 'culture',
  arts: 'culture',
  sport: 'sport',
  sports: 'sport',
  science: 'science',
  health: 'science',
  technology: 'science',
  tech: 'science',
}

/** The colour of a section's label: what the newsroom says, else by the section's usual name, else none. */
export function hueOf(section: Summary['section'], newsroom: Newsroom): Hue | undefined {
  if (!section) return undefined
  return newsroom.sections.find(({ slug }) => slug === section.slug)?.hue ?? hues[section.slug]
}
