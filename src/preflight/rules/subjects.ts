import { counted } from '../prose.ts'
import type { Rule } from '../Rule.ts'

export const sectionMissing: Rule = {
  id: 'section.missing',
  severity: 'warning',
  fix: 'A story stands in one section.',
  find: ({ section }) => (section ? [] : [{ path: 'section', message: 'Choose a section.' }]),
}

export const tagsNone: Rule = {
  id: 'tags.none',
  severity: 'note',
  fix: 'Say what the story is about, so that readers can follow it on.',
  find: ({ topics }) => (topics.length > 0 ? [] : [{ path: 'topics', message: 'There are no topics.' }]),
}

export const tagsMany: Rule = {
  id: 'tags.many',
  severity: 'note',
  fix: 'Keep those that readers would follow.',
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
