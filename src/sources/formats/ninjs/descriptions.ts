import type { Inline } from '../../../model/Inline.ts'
import type { Reading } from '../../format.ts'
import { readInline, readText } from '../../html/readBody.ts'
import { body, firstText, records, text } from '../../readField.ts'
import { field, type Wire } from './wire.ts'

/** One of an item's descriptions; IPTC leaves the roles to the sender. */
export type Description = { role?: string; value: string; isHtml: boolean }

/**
 * All descriptions of an item in their order: the list of ninjs 2 and 3 (`description` with names in drafts of 2), and
 * the `description_…` fields of ninjs 1.
 */
export function descriptionsOf(wire: Wire): Description[] {
  const listed = [...records(wire.descriptions), ...records(wire.description)].flatMap(entry => {
    const role = firstText(entry.role, entry.name)?.toLowerCase()
    return descriptionOf(role, entry.value ?? entry.text, text(entry.contentType))
  })
  const flat = ['html', 'xhtml', 'text'].flatMap(kind => {
    const value = field(wire, `description_${kind}`)
    return descriptionOf(undefined, value, kind)
  })
  const roled = ['caption', 'creditline', 'summary'].flatMap(role =>
    ['', '_text', '_html', '_xhtml'].flatMap(kind =>
      descriptionOf(role, field(wire, `description_${role}${kind}`), kind),
    ),
  )
  return [...listed, ...roled, ...flat]
}

function descriptionOf(role: string | undefined, value: unknown, kind = ''): Description[] {
  const known = text(value) && body(value)
  return known ? [{ ...(role && { role }), value: known, isHtml: kind.includes('html') }] : []
}

/** The first description in one of the roles, the earlier role first; `''` stands for none. Undefined when there is none. */
export function describedAs(descriptions: Description[], roles: string[]): Description | undefined {
  for (const wanted of roles) {
    const found = descriptions.find(({ role = '' }) => role === wanted)
    if (found) return found
  }
  return undefined
}

/** A description as text that may hold links and emphasis; undefined when nothing is left of it. */
export function inlineOf(description: Description | undefined, reading: Reading): Inline[] | undefined {
  if (!description) return undefined
  const plain = text(description.value)
  const content = description.isHtml ? readInline(description.value, reading) : plain ? [plain] : []
  return content.length > 0 ? content : undefined
}

/** A description as plain text; undefined when nothing is left of it. */
export function plainOf(description: Description | undefined, reading: Reading): string | undefined {
  if (!description) return undefined
  return text(description.isHtml ? readText(description.value, reading) : description.value)
}
