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

/**
 * The text in at most `length` characters as a reader counts them (an emoji or a letter with its marks is one), the
 * “…” at the end of a shortened text among them.
 */
export function clip(text: string, length: number): string {
  let cut = 0
  let count = 0
  for (const { index } of segmenter('en', 'grapheme').segment(text)) {
    if (count === length - 1) cut = index
    count += 1
    if (count > length) return `${text.slice(0, cut).trimEnd()}…`
  }
  return text
}
