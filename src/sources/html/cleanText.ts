/**
 * Text without what a reader must never meet: control characters, halves of characters, overrides of direction and
 * signs that are none. Tabs and line breaks stay; the separators U+2028 and U+2029 become line breaks.
 */
export function cleanText(text: string): string {
  if (isClean.test(text)) return text
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n\f])[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu, '')
}

/** Nearly all text: to look at these signs alone is quicker than to look up what kind of sign each is. */
const isClean = /^[\n -~\xa0-\u1fff\u2010-\u2027]*$/
