import type { Picture } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { compact, firstText, record, records, text } from '../../readField.ts'
import { hiddenBecause } from '../../status.ts'
import { describedAs, descriptionsOf, inlineOf, plainOf } from './descriptions.ts'
import { readRenditions } from './renditions.ts'
import { field, type Wire } from './wire.ts'

const longestNotice = 200

/**
 * Reads a picture from an association, or from an item that is itself a picture: its files, caption, alt and
 * credit. Undefined when it has no file that may be shown, or must not be shown itself.
 */
export function readPicture(wire: Wire, reading: Reading): Picture | undefined {
  if (!reading.draft && hiddenBecause(permissionOf(wire), reading.now)) return undefined
  const files = readRenditions(wire, reading)
  if (!files) return undefined
  const descriptions = descriptionsOf(wire)
  return compact({
    ...files,
    alt: plainOf(describedAs(descriptions, ['alt']), reading) ?? text(wire.body_text),
    caption: inlineOf(captionIn(descriptions), reading),
    credit: creditOf(wire, reading),
  })
}

/** The words under a picture: its caption by name, else a description without a role of its own. */
export function captionIn(descriptions: ReturnType<typeof descriptionsOf>) {
  return describedAs(descriptions, ['caption', 'richtext', 'text', '', 'main', 'abstract'])
}

/** Who is to be named for a picture: the credit line, else the photographer, else who holds the rights. */
export function creditOf(wire: Wire, reading: Reading): string | undefined {
  const creditline = plainOf(describedAs(descriptionsOf(wire), ['creditline', 'credit']), reading)
  const authors = records(wire.authors).filter(({ role }) => text(role) === 'photographer')
  const notice = firstText(field(wire, 'copyrightNotice'))
  return (
    creditline ??
    firstText(wire.by, wire.byline, record(wire.photographer)?.name, authors[0]?.name) ??
    firstText(field(wire, 'copyrightHolder')) ??
    (notice && notice.length <= longestNotice ? notice : undefined)
  )
}

/** What the item says about being shown, under the names of every version; the guide and the schema differ on the embargo. */
export function permissionOf(wire: Wire) {
  return {
    status: field(wire, 'pubStatus'),
    embargo: field(wire, 'embargoedUntil', 'embargoed'),
    expires: field(wire, 'expires', 'expiry'),
  }
}
