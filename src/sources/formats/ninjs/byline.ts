import type { Byline, Person } from '../../../model/Person.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { textOrHtml } from '../../html/textOrHtml.ts'
import { personNamed, readByline } from '../../readByline.ts'
import { compact, firstText, record, records, text } from '../../readField.ts'
import { field, type Wire } from './wire.ts'

/** What somebody does by default in a byline, and so is not said. */
const silentRoles = new Set(['writer', 'author', 'reporter', 'contributor'])

/** Roles in which somebody worked on an item without writing it. */
const otherRoles = new Set(['editor', 'subeditor', 'sub-editor', 'photographer', 'translator', 'illustrator'])

/**
 * The byline of an item: the string it is printed as (AP lists several), with the jobs and portraits of the authors it
 * lists; else those authors, else the photographer, else the agency. `located` is the place.
 */
export function bylineOf(wire: Wire, reading: Reading): Byline {
  const known = records(wire.authors).flatMap(author => personOf(author, reading))
  const sources = organisationsOf(wire)
  const listed = records(wire.bylines).flatMap(({ by }) => text(by) ?? [])
  const by = textOrHtml(firstText(wire.by, wire.byline, listed.join(', ')), reading)
  const place = placeOf(wire)
  const printed: Byline = by
    ? readByline(by, { known, organisations: sources, ...(place && { place }) })
    : { people: writersOf(wire).flatMap(author => personOf(author, reading)) }
  const photographer = text(record(wire.photographer)?.name)
  const people =
    printed.people.length === 0 && !by && photographer ? [personNamed(photographer)] : printed.people
  const organisation = printed.organisation ?? (people.length === 0 ? sources[0] : undefined)
  return compact({ people, organisation, place })
}

/** The authors who wrote the item; where the list names none of them, all on it. */
function writersOf(wire: Wire): Wire[] {
  const authors = records(wire.authors)
  const writers = authors.filter(({ role }) => !otherRoles.has(text(role)?.toLowerCase() ?? ''))
  return writers.length > 0 ? writers : authors
}

/** The names that are no people: who delivers the item and who holds its rights. */
export function organisationsOf(wire: Wire): string[] {
  const sources = [...records(wire.infoSources), ...records(wire.infosource)].map(({ name }) => name)
  return [...sources, wire.source, wire.provider, field(wire, 'copyrightHolder')].flatMap(
    name => text(name) ?? [],
  )
}

/** Where it was reported from; AP gives the place in parts. */
export function placeOf(wire: Wire): string | undefined {
  return firstText(wire.located, record(wire.datelinelocation)?.city)
}

function personOf(author: Wire, reading: Reading): Person[] {
  const name = text(author.name)
  if (!name) return []
  const role = firstText(author.jobtitle, record(author.jobtitle)?.name, author.role)
  const avatar = safePicture(text(author.avatar_url), reading.address)
  return [
    personNamed(
      name,
      compact({ role: role && silentRoles.has(role.toLowerCase()) ? undefined : role, avatar }),
    ),
  ]
}
