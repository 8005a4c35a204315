import type { Article, LeftOut } from '../model/Article.ts'
import type { FormatName } from '../model/Newsroom.ts'
import { atHome } from '../sources/atHome.ts'
import type { Format, List, Named, Reading } from '../sources/format.ts'
import { isReadBy } from '../sources/isReadBy.ts'
import { recognise } from '../sources/recognise.ts'
import { atOnce } from '../sources/steps.ts'
import { type Archive, type Filed, inMemory } from './archive.ts'
import type { Library } from './library.ts'
import { UnreadableSource } from './PlainError.ts'
import { parseHtml } from './parseHtml.ts'

/** What one document of a source holds: articles, whose texts are in the archive, and the address of the next page. */
export type Document = {
  format: FormatName
  evidence: string
  title?: string
  articles: Entry[]
  leftOut: LeftOut[]
  next?: string
  /** Where it came from in the end. */
  address: string
}

/** An article in its place; `facts` counts what is known of it. */
export type Entry = { where: string; item: Filed; facts: number }

export type Shelves = {
  library: Library
  now: number
  /** The newsroom's own address, under which a local source may name its files. */
  own?: string | undefined
  /** Addresses that were read before; those that are read are added. */
  reached: Set<string>
  /** What is read for an editor besides. */
  reading?: Pick<Reading, 'draft' | 'doubts'>
  /** Where the texts go. */
  archive?: Archive
}

type Opened = { format: Format; evidence: string; json: unknown; reading: Reading }

const together = 8

/**
 * Reads a document and the articles it names. An article's own document that was read before is passed over.
 * Throws UnreadableSource when the document is missing, no JSON, or of no known format.
 */
export async function readDocument(address: string, shelves: Shelves): Promise<Document> {
  const opened = await opening(address, shelves)
  const list = namesIn(opened, shelves)
  const name = shelves.library.nameOf(address)
  const articles: Document['articles'] = []
  const leftOut = list.leftOut.map(left => ({ ...left, where: `${name}: ${left.where}` }))
  for (let start = 0; start < list.articles.length; start += together) {
    const some = list.articles.slice(start, start + together)
    for (const one of await Promise.all(some.map(summary => wholeOf(summary, opened, shelves)))) {
      if (one && 'why' in one) leftOut.push(one)
      else if (one) articles.push(one)
    }
  }
  const { format, evidence, reading } = opened
  const head = { format: format.name, evidence, address: reading.address }
  const { title, next } = list
  return { ...head, articles, leftOut, ...(title && { title }), ...(next && { next }) }
}

/** The first page of a source, as a list. */
export async function readFirstPage(library: Library, now: number): Promise<List> {
  const [start = ''] = library.starts
  const shelves = { library, now, reached: new Set<string>() }
  return listIn(await opening(start, shelves), shelves)
}

async function opening(address: string, { library, now, reading = {} }: Shelves): Promise<Opened> {
  const { json, address: final, header } = await library.open(address)
  const { found } = library
  const recognised = found && isReadBy(found.format, json) ? found : recognise(json, header)
  if ('why' in recognised)
    throw new UnreadableSource(`is JSON of a kind that Dateline does not read. ${recognised.why}`)
  const { format, evidence } = recognised
  const here = { address: final, now, parseHtml, ...(header && { header }) }
  return { format, evidence, json, reading: { ...reading, ...here } }
}

function listIn({ format, json, reading }: Opened, { own }: Shelves): List {
  return atHome(atOnce(format.readList(json, reading)), own)
}

function namesIn({ format, json, reading }: Opened, { own }: Shelves) {
  return atHome(atOnce((format.readNames ?? format.readList)(json, reading)), own)
}

/** The whole article of a summary: from its own document if the list names one, else from the list itself. */
async function wholeOf(
  { slug, href }: Named,
  { format, json, reading }: Opened,
  { library, own, reached, archive = inMemory }: Shelves,
): Promise<Entry | LeftOut | undefined> {
  const found = (document: unknown, { address, alone }: Pick<Reading, 'address' | 'alone'>) => {
    const item = atOnce(format.readArticle(document, slug, { ...reading, address, alone: alone ?? false }))
    const where = library.nameOf(href ?? reading.address)
    return item
      ? { where, item: archive.put(atHome(item, own)), facts: factsIn(item) }
      : { where, why: `holds no “${slug}” that readers may see` }
  }
  if (href === undefined) return found(json, reading)
  if (reached.has(href)) return undefined
  reached.add(href)
  try {
    const document = await library.open(href)
    return found(document.json, { address: document.address, alone: true })
  } catch (error) {
    if (error instanceof UnreadableSource) return { where: library.nameOf(href), why: error.message }
    throw error
  }
}

const factsIn = ({ body, byline, topics, ...others }: Article) =>
  body.length * 100 + byline.people.length + topics.length + Object.keys(others).length
