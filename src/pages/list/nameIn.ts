import type { Summary } from '../../model/Article.ts'

type Named = { slug: string; name: string } | undefined

/** The name that belongs to a slug, as the stories listed under it say it; until they are here, the slug itself. */
export function nameIn(stories: Summary[], from: (story: Summary) => Named[], slug: string): string {
  const named = stories.flatMap(from).find(subject => subject?.slug === slug)
  return named?.name ?? slug.replaceAll('-', ' ')
}
