import type { Article, LeftOut, Summary } from '../model/Article.ts'
import type { FormatName } from '../model/Newsroom.ts'
import type { Reading } from '../sources/format.ts'
import { uniqueSlugs } from '../sources/slugOf.ts'
import { type Archive, type Filed, inMemory } from './archive.ts'
import { type Library, libraryOf } from './library.ts'
import { UnreadableSource } from './PlainError.ts'
import { type Progress, silent } from './progress.ts'
import { type Document, type Entry, readDocument } from './readDocument.ts'

/** Everything a source holds for readers, whole or with its texts in an archive, and what was left out of it. */
export type Collected<Kept extends Summary = Article> = {
  format: FormatName
  /** What showed that it is of this format. */
  evidence: string
  title?: string
  /** In the source's order; those of a folder newest first. */
  articles: Kept[]
  leftOut: LeftOut[]
  /** How many documents were read. */
  files: number
}

export type Collecting = {
  /** Milliseconds since 1970. */
  now: number
  /** The newsroom's own address: what a local source names there is looked for in its folder. */
  own?: string
  /** The source’s library where it is open already. */
  library?: Library
  /** A key that readers may know, where a server asks for one. */
  key?: string
  progress?: Progress
  /** For the editor's checks (`Reading`): articles carry what there is to doubt; with `draft`, hidden ones too. */
  reading?: Pick<Reading, 'draft' | 'doubts'>
}

const mostPages = 10_000

/** Collects a source with all its texts in memory. */
export async function collect(source: string, collecting: Collecting): Promise<Collected> {
  return (await collectInto(inMemory, source, collecting)) as Collected
}

/**
 * Reads a whole source: an address or a file, with the pages and articles it names, or every JSON file of a folder.
 * Stops at an address that comes twice, and after 10,000 pages. Of several versions of one article the newest counts.
 * Throws UnreadableSource, with what was tried and seen, when nothing of it can be read; anything less is in `leftOut`.
 */
export async function collectInto(
  archive: Archive,
  source: string,
  { library: opened, now, own, key, progress = silent, reading = {} }: Collecting,
): Promise<Collected<Filed>> {
  const library = opened ?? (await libraryOf(source, key ? { key } : {}))
  const documents: Document[] = []
  const leftOut: LeftOut[] = []
  const reached = new Set<string>()
  for (const start of library.starts) {
    let address: string | undefined = start
    for (let page = 0; address !== undefined && !reached.has(address) && page < mostPages; page += 1) {
      reached.add(address)
      const read: Document | UnreadableSource = await readDocument(address, {
        ...{ library, now, own },
        ...{ reached, reading, archive },
      }).catch(unreadable)
      if (read instanceof UnreadableSource)
        leftOut.push({ where: library.nameOf(address), why: read.message })
      else documents.push(read)
      address = read instanceof UnreadableSource || isElsewhere(read.next, library) ? undefined : read.next
      progress('Files read', documents.length, library.kind === 'folder' ? library.starts.length : undefined)
    }
  }
  const [first] = documents
  if (!first) throw new UnreadableSource(nothingText(source, library, leftOut))
  leftOut.push(...documents.flatMap(document => document.leftOut), ...missingPages(documents, library))
  const title = documents.find(document => document.title)?.title
  const { format, evidence } = first
  const { articles, repeated } = articlesOf(documents, library, leftOut)
  return {
    format,
    evidence,
    ...(title && { title }),
    articles,
    leftOut: [...leftOut, ...repeated].map(({ where, why }) => ({ where, why })),
    files: reached.size,
  }
}

/** A recorded answer goes on where it came from, on the web; that page may lie beside it as another file. */
function isElsewhere(next: string | undefined, { kind }: Library): boolean {
  return next !== undefined && kind !== 'web' && /^https?:/.test(next)
}

function missingPages(documents: Document[], library: Library): LeftOut[] {
  const known = new Set(documents.map(({ address }) => inOrder(address)))
  return documents.flatMap(({ address, next }) =>
    next && isElsewhere(next, library) && !known.has(inOrder(next))
      ? [{ where: address, why: `goes on at ${next}, which is not among the files` }]
      : [],
  )
}

/** Servers write the parameters of the next page in an order of their own. */
function inOrder(address: string): string {
  const url = URL.parse(address)
  url?.searchParams.sort()
  return url?.href ?? address
}

function unreadable(error: unknown): UnreadableSource {
  if (error instanceof UnreadableSource) return error
  throw error
}

function nothingText(source: string, { kind }: Library, leftOut: LeftOut[]): string {
  const [first] = leftOut
  if (kind !== 'folder' || leftOut.length === 1)
    return `${first?.where ?? source} ${first?.why ?? 'holds nothing'}`
  const some = leftOut.slice(0, 10).map(({ where, why }) => `  ${where} ${why}`)
  const more = leftOut.length > 10 ? [`  and ${leftOut.length - 10} more`] : []
  return [`None of the ${leftOut.length} files in ${source} can be read:`, ...some, ...more].join('\n')
}

/** The newest version of each article, each under a slug of its own. */
function articlesOf(
  documents: Document[],
  { kind }: Library,
  left: LeftOut[],
): { articles: Filed[]; repeated: LeftOut[] } {
  const newest = new Map<string, Entry>()
  for (const { articles } of documents) {
    for (const entry of articles) {
      const other = newest.get(entry.item.id)
      if (!other || isNewer(entry, other)) newest.set(entry.item.id, entry)
    }
  }
  const overruled: LeftOut[] = []
  for (const { hides } of left) {
    const entry = hides && newest.get(hides.id)
    if (!entry || (hides.moment && hides.moment < momentOf(entry.item))) continue
    newest.delete(hides.id)
    overruled.push({ where: entry.where, why: 'a later version of it is kept from readers' })
  }
  const { kept, leftOut } = uniqueSlugs([...newest.values()])
  const articles = kept.map(({ item }) => item)
  if (kind === 'folder')
    articles.sort((one, other) => compareText(other.published ?? '', one.published ?? ''))
  return { articles, repeated: [...overruled, ...leftOut] }
}

/** Later changed, or as late and with more to read or more known of it: a list's summary is no version of its own. */
function isNewer(one: Entry, other: Entry): boolean {
  const order = compareText(momentOf(one.item), momentOf(other.item))
  return order > 0 || (order === 0 && one.facts > other.facts)
}

const momentOf = ({ updated, published }: Summary) => updated ?? published ?? ''
const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0)
