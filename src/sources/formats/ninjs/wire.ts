import { identity, list, record, records } from '../../readField.ts'

/** An item, or an association, as it is on the wire. */
export type Wire = Record<string, unknown>

/**
 * A field by its name in ninjs 3 (`versionCreated`) or, in small letters, in ninjs 1 and 2 (`versioncreated`).
 * Only the object's own field counts.
 */
export function field(wire: Wire, ...names: string[]): unknown {
  for (const known of names) {
    const found = own(wire, known) ?? own(wire, known.toLowerCase())
    if (found !== null && found !== undefined) return found
  }
  return undefined
}

const own = (wire: Wire, name: string) => (Object.hasOwn(wire, name) ? wire[name] : undefined)

/**
 * The entries of a field that is a list of objects with a name (ninjs 2 and 3) or an object of objects (ninjs 1,
 * where a name may also stand for a list), each with its name.
 */
export function named(value: unknown): Wire[] {
  if (Array.isArray(value)) return records(value)
  return Object.entries(record(value) ?? {}).flatMap(([name, entry]) =>
    [...list(entry), entry].flatMap(each => {
      const found = record(each)
      return found ? [{ ...found, name }] : []
    }),
  )
}

/** Names of the identifier: IPTC's, Superdesk's, AP's, and that of Superdesk's own interface to the news. */
const identifiers: [name: string, idIn: (wire: Wire) => unknown][] = [
  ['uri', wire => field(wire, 'uri')],
  ['guid', wire => wire.guid],
  ['altids.itemid', wire => record(wire.altids)?.itemid],
  ['_id', wire => (wire.pubstatus === undefined && wire.versioncreated === undefined ? undefined : wire._id)],
]

/** What tells an item from all others, and the name of the field that does; undefined when there is none. */
export function idOf(wire: Wire): { id: string; name: string } | undefined {
  for (const [name, idIn] of identifiers) {
    const id = identity(idIn(wire))
    if (id !== undefined) return { id, name }
  }
  return undefined
}
