import { counted } from '../prose.ts'
import type { Rule } from '../Rule.ts'

export const sectionMissing: Rule = {
  id: 'section.missing',
  severity: 'warning',
  find: ({ section }) => (section ? [] : [{ path: 'section', message: 'Choose a section.' }]),
}

export const tagsNone: Rule = {
  id: 'tags.none',
  severity: 'note',
  find: ({ topics }) => (topics.length > 0 ? [] : [{ path: 'topics', message: 'There are no topics.' }]),
}

export const tagsMany: Rule = {
  id: 'tags.many',
  severity: 'note',
  find: ({ topics }, { limits }) => {
    if (topics.length <= limits.mostTopics) return []
    return [
      {
        path: 'topics',
        message: `${counted(topics.length, 'topic')}; at most ${limits.mostTopics} help readers.`,
      },
    ]
  },
}
