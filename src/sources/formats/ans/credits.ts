import type { Byline, Person } from '../../../model/Person.ts'
import { isOrganisation, leadingBy } from '../../bylineWords.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed } from '../../readByline.ts'
import { compact, firstText, record, records, text } from '../../readField.ts'
import { slugOfText } from '../../slugOf.ts'
import { linkOf } from './addresses.ts'
import { typeOf, type Wire } from './wire.ts'

const silentRoles = new Set(['author', 'writer', 'reporter', 'contributor', 'staff'])
const longestCredit = 200

/** Those who are named for one part of the work, e.g. `by`: as the newsroom wants them printed, else as they are known. */
function creditedFor(wire: Wire, part: string): Wire[] {
  const known = authorsIn(wire.credits, part)
  const printed = authorsIn(wire.vanity_credits, part)
  // Some print a whole sentence in a name's place; it is about those who are known.
  const names = printed.filter(author => !/[.!?]$|(?:\S+\s+){6}/.test(nameOf(author) ?? ''))
  if (names.length === 0) return known
  return names.map(author => ({ ...known.find(other => isSame(other, author)), ...author }))
}

/** A reference that was not filled in names nobody. */
const authorsIn = (credits: unknown, part: string) =>
  records(record(credits)?.[part]).filter(author => typeOf(author) !== 'reference' && nameOf(author))

function isSame(one: Wire, other: Wire): boolean {
  const ids = [text(one._id), text(other._id)]
  return ids[0] !== undefined && ids[1] !== undefined ? ids[0] === ids[1] : nameOf(one) === nameOf(other)
}

/** The name to print (`byline`), else the full one. */
function nameOf(author: Wire): string | undefined {
  const full = [author.first_name, author.middle_name, author.last_name].flatMap(part => text(part) ?? [])
  return firstText(author.byline, author.name, full.join(' '))?.replace(leadingBy, '')
}

/**
 * Who a document is by: the people, each with their job or where they work, their portrait and their page. Agencies and
 * papers among them are the organisation; where nobody is named, it is who delivers the document. `location` is the place.
 */
export function bylineOf(wire: Wire, reading: Reading): Byline {
  const credited = creditedFor(wire, 'by')
  const people = credited.filter(author => !isAgency(author)).map(author => personOf(author, reading))
  const agency = credited.find(isAgency)
  const nobody = people.length === 0 ? firstText(record(wire.distributor)?.name) : undefined
  const organisation = (agency && nameOf(agency)) ?? nobody
  const place = firstText(wire.dateline, wire.location, record(wire.address)?.locality)
  return compact({ people, organisation, place })
}

function isAgency(author: Wire): boolean {
  return text(author.last_name) === undefined && isOrganisation(nameOf(author) ?? '')
}

function personOf(author: Wire, reading: Reading): Person {
  const name = nameOf(author) ?? ''
  const role = text(author.role)
  const job = role && !silentRoles.has(role.toLowerCase()) ? role : text(author.affiliation)
  const link = linkOf(author.url, reading)
  const slug = text(author.slug) ?? (link ? undefined : slugOfText(text(author._id)))
  const avatar = safePicture(text(record(author.image)?.url), reading.address)
  return personNamed(name, compact({ role: job, avatar, link, slug }))
}

/**
 * Who is to be named for a picture, as `Name/Agency`: those who made it and where they work, each said once; else who
 * delivers it, else who holds its rights.
 */
export function pictureCreditOf(wire: Wire): string | undefined {
  const makers = [creditedFor(wire, 'by'), creditedFor(wire, 'photos_by')].find(some => some.length > 0)
  const names = (makers ?? []).flatMap(author => nameOf(author) ?? [])
  const agencies = creditedFor(wire, 'affiliation').flatMap(author => nameOf(author) ?? [])
  const said = names.join(', ')
  const others = agencies.filter(name => !said.toLowerCase().includes(name.toLowerCase()))
  const credit = [...(said ? [said] : []), ...new Set(others)].join('/')
  const rights = text(wire.copyright)
  return (
    text(credit) ??
    firstText(record(wire.distributor)?.name) ??
    (rights && rights.length <= longestCredit ? rights : undefined)
  )
}
