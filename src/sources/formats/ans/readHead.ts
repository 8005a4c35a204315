import type { Reading } from '../../format.ts'
import { compact, count, record } from '../../readField.ts'
import { typeOf, wordsIn } from './wire.ts'

/** What a document says of the list it holds. */
export type AnsHead = { title?: string; next?: string }

/**
 * The name of a collection, and where the next results of a search are. ANS gives the place of the next result and no
 * address: the same address is asked again with that place (`from`), if the results came from a question at all.
 */
export function readHead(json: unknown, reading: Reading): AnsHead {
  const wire = record(json)
  if (typeOf(wire) === 'collection') return compact({ title: wordsIn(wire?.headlines, reading) })
  const from = typeOf(wire) === 'results' ? count(wire?.next) : undefined
  const address = URL.parse(reading.address)
  if (!from || !address?.protocol.startsWith('http') || address.search === '') return {}
  address.searchParams.set('from', String(from))
  return { next: address.href }
}
