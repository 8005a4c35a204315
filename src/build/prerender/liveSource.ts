import type { Newsroom } from '../../model/Newsroom.ts'
import type { List } from '../../sources/format.ts'
import { openSource, type Source } from '../../sources/source.ts'
import { parseHtml } from '../parseHtml.ts'

/**
 * A source on the web as a reader's browser has it. Every list is asked for once, so that all pages of a build show it
 * the same.
 */
export function liveSource(newsroom: Newsroom, base: string): Source {
  const { source: settings, address } = newsroom
  if (settings.format === 'auto') throw new Error('A site has the format of its source.')
  const surroundings = { parseHtml, now: Date.now, base, ...(address && { own: address }) }
  return remembering(openSource({ ...settings, format: settings.format }, surroundings))
}

function remembering(source: Source): Source {
  const lists = new Map<string, Promise<List>>()
  return {
    ...source,
    list: (selection, page, previous) => {
      const key = JSON.stringify([selection, page])
      const known = lists.get(key)
      if (known) return known
      const list = source.list(selection, page, previous)
      lists.set(key, list)
      list.catch(() => lists.delete(key))
      return list
    },
  }
}
