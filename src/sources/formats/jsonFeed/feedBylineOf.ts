import type { Byline, Person } from '../../../model/Person.ts'
import type { Reading } from '../../format.ts'
import { safeLink, safePicture } from '../../html/safeUrl.ts'
import { personNamed, readByline } from '../../readByline.ts'
import { record, records, text } from '../../readField.ts'

type Raw = Record<string, unknown>

/**
 * Who an item is by. An item without an authors field has the feed's authors; one that names nobody has nobody. Whoever
 * has the feed's own name is an organisation. `_ninjs.by` counts where JSON Feed names no one.
 */
export function feedBylineOf(item: Raw, feed: Raw, inside: Raw, reading: Reading): Byline {
  const own = record(item._dateline)
  const title = text(feed.title)?.toLowerCase()
  const authors = authorsOf(item) ?? authorsOf(feed) ?? []
  const said = records(own?.authors)
  const all = authors.flatMap((author, index) => authorOf(author, said[index], reading) ?? [])
  const people = all.filter(({ name }) => name.toLowerCase() !== title)
  const house = text(own?.organisation) ?? (people.length < all.length ? text(feed.title) : undefined)
  const place = text(inside.located)
  const rest = { ...(house && { organisation: house }), ...(place && { place }) }
  if (people.length > 0 || house) return { people, ...rest }
  const empty = Array.isArray(item.authors) || item.author
  return {
    ...(empty && authors.length > 0 ? { people: [] } : readByline(text(inside.by) ?? text(inside.byline))),
    ...rest,
  }
}

/** JSON Feed 1.1 has `authors`, 1.0 had `author`. Undefined where neither is said. */
function authorsOf(raw: Raw): Raw[] | undefined {
  if (Array.isArray(raw.authors)) return records(raw.authors)
  const author = record(raw.author)
  return author ? [author] : undefined
}

function authorOf(raw: Raw, said: Raw | undefined, { address }: Reading): Person | undefined {
  const name = text(raw.name)
  if (!name) return undefined
  const link = safeLink(text(raw.url), address)
  const avatar = safePicture(text(raw.avatar), address)
  const role = text(said?.role)
  const slug = text(said?.slug)
  return personNamed(name, {
    ...(slug && { slug }),
    ...(role && { role }),
    ...(avatar && { avatar }),
    ...(link && { link }),
  })
}
