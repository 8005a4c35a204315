import type { Person } from '../../../model/Person.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed } from '../../readByline.ts'
import { compact, list, record, text } from '../../readField.ts'

/**
 * The authors of a feed or an item: `authors`, or `author` of JSON Feed 1.0; some feeds write a name in the place of
 * either. Nameless ones are passed over. `said` is what `_dateline` says of each. Undefined when the object does not speak
 * of authors at all; an empty list says that there are none.
 */
export function readAuthors(
  owner: Record<string, unknown>,
  said: unknown,
  reading: Reading,
): Person[] | undefined {
  const written = [owner.authors, owner.author].flatMap(value => {
    const authors = authorsIn(value)
    return authors ? [authors] : []
  })
  const extras = list(said)
  return (written.find(authors => authors.length > 0) ?? written[0])?.flatMap((author, index) =>
    personOf(record(author) ?? { name: author }, record(extras[index]), reading),
  )
}

/** An empty object says nothing. */
function authorsIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value
  const isSaid = Object.keys(record(value) ?? {}).length > 0 || text(value) !== undefined
  return isSaid ? [value] : undefined
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
