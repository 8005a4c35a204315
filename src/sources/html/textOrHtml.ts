import { text } from '../readField.ts'
import { type HtmlReading, readText } from './readBody.ts'

/** Tags that end, and character references: what shows that a text was written as HTML. */
const markup = /<\/[a-z]|<br\s?\/?>|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i

/** A field that some newsrooms fill with plain text and some with HTML, as plain text; undefined when nothing is left of it. */
export function textOrHtml(value: unknown, reading: HtmlReading): string | undefined {
  const written = text(value)
  return written && markup.test(written) ? text(readText(written, reading)) : written
}
