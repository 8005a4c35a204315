import { baseLanguage, segmenter } from './locale.ts'

/** Languages written without spaces between words. */
const unspaced = ['zh', 'ja', 'th', 'lo', 'km', 'my']

/** How many words the text has: what stands between spaces and holds a letter or a digit; a dash alone is none. */
export function countWords(text: string, language = ''): number {
  if (!unspaced.includes(baseLanguage(language))) {
    return text.split(/\s+/).filter(token => /[\p{L}\p{N}]/u.test(token)).length
  }
  return [...segmenter(language, 'word').segment(text)].filter(segment => segment.isWordLike).length
}

/** Letters and signs of Latin text, each of which is one character to a reader whatever stands beside it. */
const single = /^[ -~\u00C0-\u017F\u2010-\u201F\u2026]*$/

/**
 * The text in at most `length` characters as a reader counts them (an emoji or a letter with its marks is one), the
 * “…” at the end of a shortened text among them.
 */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text
  if (single.test(text.slice(0, length + 1))) return `${text.slice(0, length - 1).trimEnd()}…`
  let cut = 0
  let count = 0
  for (const { index } of segmenter('en', 'grapheme').segment(text)) {
    if (count === length - 1) cut = index
    count += 1
    if (count > length) return `${text.slice(0, cut).trimEnd()}…`
  }
  return text
}
