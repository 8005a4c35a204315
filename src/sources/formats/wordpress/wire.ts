import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { body, record, records, text } from '../../readField.ts'

/** A post, a picture, an author or a term as it is on the wire. */
export type Wire = Record<string, unknown>

/** The HTML of a field: WordPress wraps it (`title.rendered`), beside the unrendered one where an editor asks. */
export function renderedIn(value: unknown): string | undefined {
  return body(record(value)?.rendered) ?? body(value)
}

const rendered = ['title', 'content', 'excerpt']

/** The fields of a post that WordPress has rendered; nobody else writes them so. */
export function renderedFieldsIn(wire: Wire): string[] {
  return rendered.filter(name => typeof record(wire[name])?.rendered === 'string')
}

/** The words of a field of HTML on one line, entities decoded; undefined when there are none. */
export function wordsIn(value: unknown, reading: Reading): string | undefined {
  const html = renderedIn(value)
  return html === undefined ? undefined : text(readText(html, reading))
}

/** The things that stand with a post under a name. What a reader may not see is an error in their place, and left out. */
export function embeddedIn(post: Wire, name: string): Wire[] {
  const found = entriesOf(record(post._embedded)?.[name]).flatMap(entriesOf)
  return records(found).filter(entry => !isError(entry))
}

/** The entries of a list, also of one with gaps, which PHP writes as an object with numbers for names; else the one thing. */
function entriesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value
  const wire = record(value)
  if (!wire) return []
  return Object.keys(wire).every(name => /^\d+$/.test(name)) ? Object.values(wire) : [wire]
}

/** True for an answer in which the server says why it does not answer. */
export function isError(entry: Wire): boolean {
  return text(entry.code) !== undefined && typeof entry.message === 'string'
}

/** A slug or an address part as people write it: WordPress escapes what is not Latin. The same where it cannot be. */
export function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug)
  } catch {
    return slug
  }
}
