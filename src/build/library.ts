import { readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { type Fetched, fetchJson, type Header } from '../sources/http.ts'
import { readJson } from '../sources/readJson.ts'
import { SourceError } from '../sources/SourceError.ts'
import { type Finding, type Found, findSource } from './discovery/findSource.ts'
import { failureText } from './failureText.ts'
import { addressOf, filesIn, pathOf } from './mount.ts'
import { UnreadableSource } from './PlainError.ts'
import { answerIn } from './recordedAnswer.ts'

/** Documents that can be opened by their address: those of a folder on this machine, or the web's. */
export type Library = {
  kind: 'web' | 'file' | 'folder'
  /** The folder of a local source; nothing outside it is read. */
  folder?: string
  /** Where reading begins: one address, or that of every JSON file in a folder. */
  starts: string[]
  /** What was found at an address of the web. */
  found?: Found
  /** The JSON at an address, and the address it came from in the end. Throws UnreadableSource with what is wrong, not where. */
  open: (address: string) => Promise<{ json: unknown; address: string; header?: Header }>
  /** What people call a document: its path in the folder, or its address. */
  nameOf: (address: string) => string
}

/** The library of a source as given on the command line or in the settings. Throws UnreadableSource when there is none. */
export async function libraryOf(source: string, finding: Finding = {}): Promise<Library> {
  if (/^https?:\/\//i.test(source)) return webLibrary(await findSource(source, finding))
  const place = resolve(source)
  const found = await stat(place).catch(() => undefined)
  if (!found) throw new UnreadableSource(missingText(source, place))
  if (!found.isDirectory()) return localLibrary('file', dirname(place), [basename(place)])
  const names = await readdir(place, { recursive: true })
  const files = names.filter(name => name.toLowerCase().endsWith('.json')).sort()
  if (files.length === 0) {
    throw new UnreadableSource(
      `The folder ${source} holds no file that ends with .json, nor does any folder in it.`,
    )
  }
  return localLibrary('folder', place, files)
}

function missingText(source: string, place: string): string {
  const tried = source === place ? '' : ` (that is ${place})`
  return `There is no file or folder ${source}${tried}. An address begins with http:// or https://.`
}

function webLibrary(found: Found): Library {
  const { start, first } = found
  const open = async (address: string) => {
    if (address === start) return first
    try {
      return await fetchPatiently(address)
    } catch (error) {
      if (!(error instanceof SourceError)) throw error
      throw new UnreadableSource(failureText(error))
    }
  }
  return { kind: 'web', starts: [start], found, open, nameOf: address => address }
}

/** Asks once more where a server is busy or took too long: a long archive is not given up for one page of it. */
async function fetchPatiently(address: string): Promise<Fetched> {
  try {
    return await fetchJson(address)
  } catch (error) {
    if (!(error instanceof SourceError) || !['busy', 'timeout'].includes(error.kind)) throw error
    await new Promise(done => setTimeout(done, (error.retryAfter ?? 1) * 1000))
    return fetchJson(address)
  }
}

function localLibrary(kind: 'file' | 'folder', folder: string, files: string[]): Library {
  const nameOf = (address: string) => pathOf(address) ?? address
  const fileAt = filesIn(folder)
  const open = async (address: string) => {
    const path = pathOf(address)
    if (path === undefined)
      throw new UnreadableSource('lies outside the folder of the source, where nothing is read')
    const file = fileAt(path)
    const bytes = file && bytesOf(file)
    if (!bytes) throw new UnreadableSource('is not there, or cannot be opened')
    const read = readJson(bytes)
    if ('wrong' in read) throw new UnreadableSource(read.wrong)
    return answerIn(read.json) ?? { json: read.json, address }
  }
  return { kind, folder, starts: files.map(addressOf), open, nameOf }
}

/** One after the other: a waiting line of a hundred thousand promises takes longer than the disk. */
function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
