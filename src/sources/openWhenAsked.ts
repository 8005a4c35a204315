import type { SourceSettings } from '../model/Newsroom.ts'
import { searchesOf } from './searches.ts'
import type { Source } from './source.ts'

/**
 * A source that is opened, and whose code is loaded, when something is asked of it: a page that arrives with its stories
 * has nothing to ask at first.
 */
export function openWhenAsked(settings: SourceSettings, open: () => Promise<Source>): Source {
  let opened: Promise<Source> | undefined
  const source = () => {
    opened ??= open()
    opened.catch(() => {
      opened = undefined
    })
    return opened
  }
  return {
    list: async (...asked) => (await source()).list(...asked),
    article: async (...asked) => (await source()).article(...asked),
    latest: async () => (await source()).latest?.(),
    index: async () => (await source()).index?.(),
    searches: searchesOf(settings),
  }
}
