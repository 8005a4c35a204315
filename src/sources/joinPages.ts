import type { Summary } from '../model/Article.ts'
import type { List } from './format.ts'

/** The stories of several pages in their order, each once: a list that moves between two requests repeats some. */
export function joinPages(lists: List[]): Summary[] {
  const stories = new Map<string, Summary>()
  for (const story of lists.flatMap(({ articles }) => articles)) {
    if (!stories.has(story.id)) stories.set(story.id, story)
  }
  return [...stories.values()]
}
