import type { Person } from '../../../model/Person.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed } from '../../readByline.ts'
import { compact, record, records, text } from '../../readField.ts'

/**
 * The authors of a feed or an item: `authors`, or `author` of JSON Feed 1.0. Nameless ones are passed over.
 * Undefined when the object does not speak of authors at all; an empty list says that there are none.
 */
export function readAuthors(owner: Record<string, unknown>, reading: Reading): Person[] | undefined {
  const hasAuthors = Array.isArray(owner.authors)
  const single = record(owner.author)
  if (!hasAuthors && !single) return undefined
  const written = hasAuthors ? records(owner.authors) : []
  return (written.length === 0 && single ? [single] : written).flatMap(author => personOf(author, reading))
}

function personOf(author: Record<string, unknown>, { address }: Reading): Person[] {
  const name = text(author.name)
  if (!name) return []
  const own = record(author._dateline)
  const avatar = safePicture(text(own?.avatar) ?? text(author.avatar), address)
  const link = addressOf(author.url, address)
  return [personNamed(name, compact({ slug: text(own?.slug), role: text(own?.role), avatar, link }))]
}
