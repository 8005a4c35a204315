import { list, record, records, text } from '../../readField.ts'

type Raw = Record<string, unknown>

/**
 * Associations or renditions as a list of records that know their name: ninjs 2 and 3 write a list, ninjs 1 and
 * Superdesk an object whose keys are the names.
 */
export function named(value: unknown): Raw[] {
  if (Array.isArray(value)) return records(value)
  return Object.entries(record(value) ?? {}).flatMap(([name, entry]) => {
    const found = record(entry)
    return found ? [{ name, ...found }] : []
  })
}

/** A piece of text with what it is for and what it is written in. */
export type Written = { role: string; html: boolean; value: string }

/** The headlines, descriptions or bodies of an item: lists in ninjs 2 and 3, fields with suffixes in ninjs 1. */
export function writtenIn(item: Raw, plural: string, old: string): Written[] {
  const modern = list(item[plural]).flatMap(entry => {
    const found = record(entry)
    const value = found && typeof found.value === 'string' && text(found.value) ? found.value : undefined
    const type = text(found?.contentType)?.toLowerCase() ?? ''
    return value ? [{ role: text(found?.role)?.toLowerCase() ?? '', html: /html/.test(type), value }] : []
  })
  const fields = [`${old}_html`, `${old}_xhtml`, `${old}_text`, old]
  const early = fields.flatMap(field => {
    const value = item[field]
    return typeof value === 'string' && text(value) ? [{ role: '', html: /html$/.test(field), value }] : []
  })
  return [...modern, ...early]
}
