import type { Format } from './format.ts'
import { formats } from './formats.ts'
import type { Header } from './http.ts'
import { firstText, list, record, records } from './readField.ts'

// Only the build recognises; the reader is told which format it reads, and loads that one.
const known = await Promise.all(Object.values(formats).map(load => load()))

/** The format of a document and what showed it; or what was tried and seen, and both in one sentence. */
export type Recognised = { format: Format; evidence: string } | { tried: string[]; seen: string; why: string }

/**
 * Recognises the format of a document by what is in it and by the headers it came with, never by its name. Loads every
 * format: for the build and the command line, not for readers.
 */
export function recognise(json: unknown, header?: Header): Recognised {
  for (const format of known) {
    const evidence = format.recognise(json, header)
    if (evidence !== undefined) return { format, evidence }
  }
  const tried = known.map(({ name }) => name)
  const seen = seenIn(json) + saidIn(json)
  return { tried, seen, why: `Tried: ${tried.join(', ')}. Seen: ${seen}.` }
}

function seenIn(json: unknown): string {
  if (Array.isArray(json)) {
    return json.length === 0
      ? 'an empty list'
      : `a list of ${json.length}, the first of them ${kindOf(json[0])}`
  }
  return kindOf(json)
}

/** What a server says of itself where it has no stories to give. */
function saidIn(json: unknown): string {
  const wire = record(json)
  const places = [wire, record(wire?.response), record(wire?.error), records(wire?.errors)[0]]
  const said = firstText(...places.map(place => place?.message))
  return said ? `, which says “${said.slice(0, 200)}”` : ''
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `a list of ${list(value).length}`
  const fields = record(value)
  if (!fields) return `a ${typeof value}`
  const names = Object.keys(fields)
  if (names.length === 0) return 'an empty object'
  const some = names.slice(0, 8).map(name => name.slice(0, 40))
  return `an object with ${some.join(', ')}${names.length > 8 ? ` and ${names.length - 8} more fields` : ''}`
}
