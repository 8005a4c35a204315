import type { Reading } from '../../format.ts'
import { textOrHtml } from '../../html/textOrHtml.ts'
import { record, text } from '../../readField.ts'

/** A document, or an element of one, as it is on the wire. */
export type Wire = Record<string, unknown>

/** What an object says it is, in small letters; empty where it says nothing. */
export function typeOf(value: unknown): string {
  return text(record(value)?.type)?.toLowerCase() ?? ''
}

/**
 * A text of a dictionary such as `headlines`: the one for everywhere (`basic`), else the first of the others named.
 * Undefined when there is none.
 */
export function wordsIn(value: unknown, reading: Reading, others: string[] = []): string | undefined {
  const dictionary = record(value)
  for (const name of ['basic', ...others]) {
    const found = textOrHtml(dictionary?.[name], reading)
    if (found) return found
  }
  return undefined
}
