import { placeName } from '../placeName.ts'
import { quoted } from '../prose.ts'
import type { Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

/** Three X or more as a word: a figure or a name left open. Not the thirtieth of something (Super Bowl XXX). */
const open =
  /(?<![\p{L}\p{N}])(?<!(?:Bowl|WrestleMania|Louis|Part|Chapter) )X{3,}(?![\p{L}\p{N}]|-rated| Olympi)/gu

export const textXxx: Rule = {
  id: 'text.xxx',
  severity: 'warning',
  fix: 'Write what belongs there, or take it out.',
  find: article =>
    textsOf(article).flatMap(({ path, kind, text }) => {
      const found = kind === 'code' ? [] : [...text.matchAll(open)]
      const [first] = found
      if (!first) return []
      const range = { start: first.index, end: first.index + first[0].length }
      return [{ path, range, message: `${quoted(first[0])} stands in ${placeName(article, path)}.` }]
    }),
}

/** How a byte from 0x80 to 0xBF looks when UTF-8 was read as Windows-1252; quotation marks apart, since they also close words. */
const trail = '\\u0080-\\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ'
const quotes = '‘’“”–—'
/**
 * UTF-8 that was read as Windows-1252, and the mark of what could not be read. Letters that are letters somewhere count
 * only in pairs (Ð in Icelandic) or with what no word has after them (Ã in “IRMÔ).
 */
const broken = new RegExp(
  [
    '\\ufffd+',
    `â€[${trail}${quotes}]?`,
    `Ã(?:[${trail}]|[${quotes}](?=\\p{Ll}))`,
    'Â[\\u00a0-\\u00ba\\u00bc-\\u00bf]',
    `ï»¿`,
    `(?:[ÐÑ][${trail}${quotes}]){2,20}`,
    `(?:[ØÙ][${trail}${quotes}]){2,20}`,
    `(?:É™|Ä±|ÄŸ|ÅŸ|Ã§)`,
  ].join('|'),
  'gu',
)

export const textMojibake: Rule = {
  id: 'text.mojibake',
  severity: 'error',
  fix: 'Paste the text again from where it is whole.',
  find: article =>
    textsOf(article).flatMap(({ path, text }) => {
      const [first] = text.matchAll(broken)
      if (!first) return []
      const range = { start: first.index, end: first.index + first[0].length }
      const message = `Broken characters in ${placeName(article, path)}: ${quoted(first[0])}.`
      return [{ path, range, message }]
    }),
}
