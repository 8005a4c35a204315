/** Longest text of a single field, in characters; a headline or caption beyond it is a mistake, not news. */
const longest = 10_000

const placeholders = new Set(['none', 'null', 'undefined', 'nan', 'n/a', '[object object]', 'invalid date'])
const pollutingKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Nearly all text: to look at these signs alone is quicker than to look up what kind of sign each is. */
const isClean = /^[ -~\xa0-\u1fff\u2010-\u2027]*$/

/** Removes what a reader must never meet in text: control characters, halves of characters and overrides of direction. */
export function cleaned(value: string): string {
  if (isClean.test(value)) return value
  return value
    .replace(/[\t\r\n\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/gu, '')
}

/**
 * Reads a field of plain text: trimmed, cleaned and at most 10,000 characters long. A number counts as text.
 * Undefined when there is nothing to print: another type, blanks only, or a word that a program wrote in
 * place of a missing value (“None”, “null”, “undefined”, “NaN”, “N/A”, “[object Object]” as the whole field).
 */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value)
  if (typeof value !== 'string') return undefined
  const clean = cleaned(value.slice(0, longest)).trim()
  if (!/[^\s\p{Cf}]/u.test(clean) || placeholders.has(clean.toLowerCase())) return undefined
  return clean
}

/** The word that a program wrote in place of a missing value, where it is the whole field; else undefined. */
export function placeholderIn(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longest) return undefined
  const clean = cleaned(value).trim()
  return placeholders.has(clean.toLowerCase()) ? clean : undefined
}

/** Reads a field of running text or markup as it stands; undefined when it is no string or blank. */
export function body(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

/** The list itself, else an empty one. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The object itself, else undefined: lists and null are no records. */
export function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined
}

/** The objects in a list; whatever else stands there is passed over. */
export function records(value: unknown): Record<string, unknown>[] {
  return list(value).flatMap((entry): Record<string, unknown>[] => {
    const found = record(entry)
    return found ? [found] : []
  })
}

/** A positive number, also one written as text; else undefined. */
export function count(value: unknown): number | undefined {
  const number =
    typeof value === 'string' && /^\d{1,12}(\.\d{1,6})?$/.test(value.trim()) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) && number > 0 ? number : undefined
}

/** Reads what tells an item from all others; undefined when there is none or it is the name of an object's own workings. */
export function identity(value: unknown): string | undefined {
  const id = text(value)
  return id === undefined || pollutingKeys.has(id) ? undefined : id
}

/** The first of the values that is text. */
export function firstText(...values: unknown[]): string | undefined {
  for (const value of values) {
    const found = text(value)
    if (found !== undefined) return found
  }
  return undefined
}

/** The same object without the keys that hold nothing: undefined, or false where false means “not said”. */
export function compact<T extends object>(fields: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const said: Record<string, unknown> = {}
  for (const name of Object.keys(fields)) {
    const value = fields[name as keyof T]
    if (value !== undefined) said[name] = value
  }
  return said as { [Key in keyof T]: Exclude<T[Key], undefined> }
}
