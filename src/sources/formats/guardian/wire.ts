import { record, records, text } from '../../readField.ts'

/** Anything of CAPI as it is on the wire. */
export type Wire = Record<string, unknown>

/** `fields`, which hold what was asked for by `show-fields`; empty where there are none. */
export function fieldsOf(wire: Wire): Wire {
  return record(wire.fields) ?? {}
}

/** The value of a switch: older answers write “true” and “false” as text. Undefined when nothing is said. */
export function flag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value
  const word = text(value)?.toLowerCase()
  return word === 'true' ? true : word === 'false' ? false : undefined
}

/** The tags of one type in their order. */
export function tagsOf(wire: Wire, type: string): Wire[] {
  return records(wire.tags).filter(tag => text(tag.type)?.toLowerCase() === type)
}

/**
 * The blocks of the body, those that are not published yet only for a draft; the website's documents have them without
 * `body`. Of blocks that were chosen (`show-blocks=body:latest`) the first choice with any counts.
 */
export function blocksIn(wire: Wire, draft = false): Wire[] {
  const { body, requestedBodyBlocks } = record(wire.blocks) ?? {}
  const chosen = [body, ...Object.values(record(requestedBodyBlocks) ?? {})].map(records)
  const blocks = Array.isArray(wire.blocks)
    ? records(wire.blocks)
    : (chosen.find(({ length }) => length > 0) ?? [])
  return blocks.filter(({ published }) => draft || flag(published) !== false)
}

/** The block of the main picture or film; the website's documents keep its elements by themselves. */
export function mainIn(wire: Wire): Wire | undefined {
  const elements = records(wire.mainMediaElements)
  return elements.length > 0 ? { elements } : record(record(wire.blocks)?.main)
}
