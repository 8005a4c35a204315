import type { Api, Format, Server } from '../../sources/format.ts'
import { formats } from '../../sources/formats.ts'
import { type FetchedText, fetchText, type Header } from '../../sources/http.ts'
import { isReadBy } from '../../sources/isReadBy.ts'
import { readJson } from '../../sources/readJson.ts'
import { recognise } from '../../sources/recognise.ts'
import { SourceError } from '../../sources/SourceError.ts'
import { failureText } from '../failureText.ts'
import type { Finding, Found } from './findSource.ts'
import type { Hint } from './hintsIn.ts'

/** A document as it came. */
export type Seen = { json: unknown; address: string; header: Header }

type ApiFormat = Format & { api: Api }
export const isApiFormat = (format: Format): format is ApiFormat => format.api !== undefined

/** A search for JSON that can be read; what it met in vain is in `seen`. */
export type Search = {
  seen: { address: string; what: string }[]
  formats: () => Promise<Format[]>
  fetched: (address: string) => Promise<FetchedText>
  /** The source that a document is, or whose API it belongs to. */
  read: (text: FetchedText) => Promise<Found | undefined>
  /** The same, of what comes from an address that a hint names. */
  at: (hint: Hint) => Promise<Found | undefined>
  /** The server of a format, if it answers with a list. */
  asked: (
    format: ApiFormat,
    place: Pick<Server, 'root' | 'key'>,
    because: string,
  ) => Promise<Found | undefined>
}

/** Begins a search; `key` is asked with where an address has none, `origin` is who asks. */
export function openSearch({ key, origin }: Finding): Search {
  const seen: Search['seen'] = []
  const fetched = (address: string) => fetchText(address, origin ? { origin } : {})

  async function at({ address, because }: Hint): Promise<Found | undefined> {
    const text = await fetched(address).catch(error => missed(seen, address, error))
    const found = text && (await read(text))
    return found && { ...found, evidence: `${because}; ${found.evidence}` }
  }

  async function read(text: FetchedText): Promise<Found | undefined> {
    const first = documentIn(text, seen)
    const recognised = first && recognise(first.json, first.header)
    if (!first || !recognised || 'why' in recognised) {
      if (first && recognised && 'why' in recognised) {
        seen.push({
          address: text.address,
          what: `is JSON of a kind that Dateline does not read. ${recognised.why}`,
        })
      }
      return undefined
    }
    const { format, evidence } = recognised
    const place = format.api?.rootOf(first.address, first.json)
    if (!place || !isApiFormat(format)) return { start: first.address, first, format, evidence }
    return asked(format, { ...(key && { key }), ...place }, evidence)
  }

  async function asked(format: ApiFormat, server: Pick<Server, 'root' | 'key'>, evidence: string) {
    const ask = async (address: string) => documentIn(await fetched(address), seen)?.json
    try {
      const start = (await format.api.list({ ...server, ask }, { by: 'all' }, 1)) ?? server.root
      const first = documentIn(await fetched(start), seen)
      if (first && isReadBy(format, first.json)) return { start, first, format, evidence, server }
      if (first) seen.push({ address: start, what: `answered with no list of ${format.name}.` })
    } catch (error) {
      missed(seen, server.root, error)
    }
    return undefined
  }

  const all = () => Promise.all(Object.values(formats).map(load => load()))
  return { seen, formats: all, fetched, read, at, asked }
}

/** JSON, or a note of what it is instead. */
function documentIn({ text, address, header }: FetchedText, seen: Search['seen']): Seen | undefined {
  const read = readJson(new TextEncoder().encode(text))
  if ('json' in read) return { json: read.json, address, header }
  seen.push({ address, what: `${read.wrong}.` })
  return undefined
}

function missed(seen: Search['seen'], address: string, error: unknown): undefined {
  if (!(error instanceof SourceError)) throw error
  seen.push({ address, what: failureText(error) })
  return undefined
}
