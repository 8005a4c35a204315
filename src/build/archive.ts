import { mkdirSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Article, Summary } from '../model/Article.ts'
import type { Picture } from '../model/Picture.ts'
import { inBytes } from './inBytes.ts'
import { slimmer } from './slimmer.ts'

/**
 * Where an article’s text and lead picture lie in an archive, and whether the text has pictures too; an article that is
 * in memory whole is its own place.
 */
export type Place = Partial<Summary> & { filed?: Numbered; pictured?: Numbered; illustrated?: boolean }

/** Which of an archive's texts it is, counted from 1 in the order in which they were put there. */
type Numbered = number

/** Where a kept text lies, or the text itself. */
export type Kept = Numbered | Buffer

/**
 * What stays in memory of an article whose text lies in an archive: its summary but for the lead picture, which is most
 * of it, and where both are.
 */
export type Filed = Summary & Pick<Place, 'filed' | 'pictured' | 'illustrated'>

/** An article without what its summary says. */
export type Text = Omit<Article, keyof Summary>

/** Where the texts of a source wait for their pages. */
export type Archive = {
  /** Puts an article's text away and gives what stays. */
  put: (article: Article) => Filed
  textOf: (place: Place) => Text
  /** The same as JSON: of an archive, as it lies there. */
  writtenTextOf: (place: Place) => string
  /** An article’s lead picture; undefined where it has none. */
  leadOf: (place: Place) => Picture | undefined
  /** Keeps a text of another kind, to be read again. */
  keep: (text: string) => Kept
  read: (kept: Kept) => Buffer
}

/** An archive for a few articles: they stay in memory whole. */
export const inMemory: Archive = {
  put: article => article,
  textOf: article => {
    const { body, shortened } = article as Article
    return { body, ...(shortened && { shortened }) }
  },
  writtenTextOf: place => JSON.stringify(inMemory.textOf(place)),
  leadOf: ({ lead }) => lead,
  keep: text => Buffer.from(text),
  read: kept => kept as Buffer,
}

/** The place of an article's text and lead picture alone. */
export function placeOf(story: Filed): Place {
  const { filed, pictured, illustrated } = story
  return filed ? { filed, ...(pictured && { pictured }), ...(illustrated && { illustrated }) } : story
}

/** An article's summary without its lead picture. */
export function summaryOf(story: Filed | Article): Summary {
  const {
    body: _body,
    shortened: _shortened,
    doubts: _doubts,
    lead: _lead,
    filed: _filed,
    pictured: _pictured,
    illustrated: _illustrated,
    ...summary
  } = story as Filed & Article
  return summary
}

/**
 * An archive in one file of a folder, for as many articles as there are. The file loses its name as soon as it is
 * open, so that nothing is left of it when the process ends, however that comes about.
 */
export function openArchive(folder: string): Archive {
  // Else V8 lets garbage pile up to several times what is held, which for an archive is much.
  setFlagsFromString('--heap-growing-percent=20')
  // What is read lies side by side: a piece of memory of its own for each text takes longer than reading it.
  Buffer.poolSize = 1 << 18
  mkdirSync(folder, { recursive: true })
  const name = join(folder, `archive-${process.pid}`)
  const file = openSync(name, 'w+')
  unlinkSync(name)
  const slim = slimmer()
  // What is kept waits to be written with others: many small writes take their time.
  const waiting = Buffer.allocUnsafe(1 << 20)
  let written = 0
  let end = 0
  // Where each text ends and the next begins: an object for each would be much for the memory, and for its keeper.
  const ends = [0]
  const write = (bytes: Buffer) => {
    writeSync(file, bytes, 0, bytes.length, written)
    written += bytes.length
  }
  const keep = (text: string): Numbered => {
    const bytes = inBytes(text)
    if (end - written + bytes.length > waiting.length) write(waiting.subarray(0, end - written))
    if (bytes.length > waiting.length) write(bytes)
    else bytes.copy(waiting, end - written)
    end += bytes.length
    return ends.push(end) - 1
  }
  const read = (number: Numbered): Buffer => {
    const start = ends[number - 1]!
    const length = ends[number]! - start
    const bytes = Buffer.allocUnsafe(length)
    if (start < written) readSync(file, bytes, 0, length, start)
    else waiting.copy(bytes, 0, start - written, start - written + length)
    return bytes
  }
  // Whoever asks for a text asks for it as JSON as well.
  let last = { number: 0, text: '' }
  const writtenTextOf = ({ filed = 0 }: Place): string => {
    if (filed !== last.number) last = { number: filed, text: read(filed).toString() }
    return last.text
  }
  return {
    keep,
    writtenTextOf,
    read: kept => read(kept as Numbered),
    put: ({ body, shortened, lead, doubts: _, ...summary }) => {
      const text = JSON.stringify({ body, shortened })
      return {
        ...{ ...slim(summary), filed: keep(text) },
        ...(lead && { pictured: keep(JSON.stringify(lead)) }),
        // In a text of the article its quotation marks would be escaped.
        ...(text.includes('"src":') && { illustrated: true }),
      }
    },
    leadOf: ({ pictured }) => pictured && JSON.parse(read(pictured).toString()),
    textOf: place => JSON.parse(writtenTextOf(place)),
  }
}
