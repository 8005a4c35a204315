import type { Summary } from '../src/model/Article.ts'

/** A summary for tests: whatever is not said has an unremarkable value. */
export function story(slug: string, said: Partial<Summary> = {}): Summary {
  return {
    id: slug,
    slug,
    headline: `Headline of ${slug}`,
    topics: [],
    byline: { people: [] },
    corrections: [],
    ...said,
  }
}

export const subject = (name: string) => ({ slug: name.toLowerCase(), name })
export const picture = { src: 'https://example.org/a.jpg', renditions: [] }
