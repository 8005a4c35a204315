import type { Summary } from '../model/Article.ts'

/**
 * Gives summaries that take little memory, for archives of a hundred thousand: what many of them name is held once, and
 * no text is a piece of a longer one, which would stay with it.
 */
export function slimmer(): (story: Summary) => Summary {
  const shared = new Map<string, unknown>()
  const once = <Named>(named: Named): Named => {
    const key = JSON.stringify(named)
    const known = (shared.get(key) as Named | undefined) ?? named
    shared.set(key, known)
    return known
  }
  return story => {
    const own: Summary = JSON.parse(JSON.stringify(story))
    const { section, topics, byline } = own
    return {
      ...own,
      ...(section && { section: once(section) }),
      topics: topics.map(once),
      byline: { ...byline, people: byline.people.map(once) },
    }
  }
}
