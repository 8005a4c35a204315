import type { Person } from '../../../model/Person.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed } from '../../readByline.ts'
import { compact, list, record, text } from '../../readField.ts'

/**
 * The authors of a feed or an item: `authors`, or `author` of JSON Feed 1.0. Nameless ones are passed over.
 * `said` is what `_dateline` says of
 * each. Undefined when the object does not speak of authors at all; an empty list says that there are none.
 */
export function readAuthors(
  owner: Record<string, unknown>,
  said: unknown,
  reading: Reading,
): Person[] | undefined {
  const hasAuthors = Array.isArray(owner.authors)
  const single = record(owner.author)
  if (!hasAuthors && !single) return undefined
  const written: unknown[] = hasAuthors ? list(owner.authors) : []
  const extras = list(said)
  return (written.length === 0 && single ? [single] : written).flatMap((author, index) =>
    personOf(record(author) ?? {}, record(extras[index]), reading),
  )
}

function personOf(
  author: Record<string, unknown>,
  extra: Record<string, unknown> | undefined,
  { address }: Reading,
): Person[] {
  const name = text(author.name)
  if (!name) return []
  const avatar = safePicture(text(author.avatar), address)
  const link = addressOf(author.url, address)
  return [personNamed(name, compact({ slug: text(extra?.slug), role: text(extra?.role), avatar, link }))]
}
