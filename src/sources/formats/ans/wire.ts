import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { record, text } from '../../readField.ts'

/** A document, or an element of one, as it is on the wire. */
export type Wire = Record<string, unknown>

/** What an object says it is, in small letters; empty where it says nothing. */
export function typeOf(value: unknown): string {
  return text(record(value)?.type)?.toLowerCase() ?? ''
}

/** Tags that end, and character references: what shows that a text was written as HTML. */
const markup = /<\/[a-z]|<br\s?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** A text that some newsrooms write as HTML, as plain text; undefined when nothing is left of it. */
export function plainText(value: unknown, reading: Reading): string | undefined {
  const written = text(value)
  return written && markup.test(written) ? text(readText(written, reading)) : written
}

/**
 * A text of a dictionary such as `headlines`: the one for everywhere (`basic`), else the first of the others named.
 * Undefined when there is none.
 */
export function wordsIn(value: unknown, reading: Reading, others: string[] = []): string | undefined {
  const dictionary = record(value)
  for (const name of ['basic', ...others]) {
    const found = plainText(dictionary?.[name], reading)
    if (found) return found
  }
  return undefined
}
