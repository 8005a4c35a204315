import { mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Article, Summary } from '../model/Article.ts'
import { inBytes } from './inBytes.ts'
import { slimmer } from './slimmer.ts'

/** Where a text lies in an archive; an article that is in memory whole is its own place. */
export type Place = Partial<Summary> & { filed?: { start: number; length: number } }

/** What stays in memory of an article whose text lies in an archive: its summary, and where the text is. */
export type Filed = Summary & Pick<Place, 'filed'>

/** An article without what its summary says. */
export type Text = Omit<Article, keyof Summary>

/** Where the texts of a source wait for their pages. */
export type Archive = {
  /** Puts an article's text away and gives what stays. */
  put: (article: Article) => Filed
  textOf: (place: Place) => Text
}

/** An archive for a few articles: they stay in memory whole. */
export const inMemory: Archive = {
  put: article => article,
  textOf: article => {
    const { body, shortened } = article as Article
    return { body, ...(shortened && { shortened }) }
  },
}

/** The place of an article's text alone. */
export function placeOf(story: Filed): Place {
  return story.filed ? { filed: story.filed } : story
}

/** An article's summary alone. */
export function summaryOf(story: Filed | Article): Summary {
  const {
    body: _body,
    shortened: _shortened,
    doubts: _doubts,
    filed: _filed,
    ...summary
  } = story as Filed & Article
  return summary
}

/**
 * An archive in one file of a folder, for as many articles as there are. The file loses its name as soon as it is
 * open, so that nothing is left of it when the process ends, however that comes about.
 */
export function openArchive(folder: string): Archive {
  mkdirSync(folder, { recursive: true })
  const name = join(folder, `archive-${process.pid}`)
  const file = openSync(name, 'w+')
  unlinkSync(name)
  const slim = slimmer()
  let end = 0
  let buffer = Buffer.alloc(1 << 16)
  return {
    put: ({ body, shortened, doubts: _, ...summary }) => {
      const bytes = inBytes(JSON.stringify({ body, shortened }))
      const filed = { start: end, length: bytes.length }
      writeSync(file, bytes, 0, bytes.length, end)
      end += bytes.length
      return { ...slim(summary), filed }
    },
    textOf: ({ filed = { start: 0, length: 0 } }) => {
      const { start, length } = filed
      if (buffer.length < length) buffer = Buffer.alloc(length * 2)
      readSync(file, buffer, 0, length, start)
      return JSON.parse(buffer.toString('utf8', 0, length))
    },
  }
}
