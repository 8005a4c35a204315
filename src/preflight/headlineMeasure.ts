import { countWords } from '../wording/length.ts'

/** Advance widths of Arial in thousandths of its size, by width; an accented letter is as wide as its base. */
const widths: [number, string][] = [
  [191, "'"],
  [222, 'ijlı‘’'],
  [260, '|'],
  [278, ' !,./:;I[\\]ft'],
  [333, '()-`r“”'],
  [334, '{}'],
  [355, '"'],
  [389, '*'],
  [469, '^'],
  [500, 'Jcksvxyz'],
  [556, '#$0123456789?L_abdeghnopqu–«»£€§ə'],
  [584, '+<=>~'],
  [611, 'FTZ'],
  [667, '&ABEKPSVXY'],
  [722, 'CDHNRUw'],
  [778, 'GOQ'],
  [833, 'Mm'],
  [889, '%'],
  [944, 'W'],
  [1000, '—…'],
  [1015, '@'],
]
const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map(letter => [letter, width])))

/** The size that search results print headlines in, in pixels. */
const size = 20
const thousandths = { wide: 1000, capital: 690, letter: 556, joined: 430 }

/**
 * The width of a text in pixels in Arial of 20 px, from a table: exact for Latin script but for kerning; letters of
 * other scripts count as wide as they are on average, ideographs and emoji as square.
 */
export function widthInArial(text: string): number {
  let sum = 0
  for (const character of text.normalize('NFD')) sum += widthOf.get(character) ?? otherWidth(character)
  return Math.round((sum * size) / 1000)
}

function otherWidth(character: string): number {
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0
  if (
    /[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Hang}\p{Extended_Pictographic}]/u.test(character)
  )
    return thousandths.wide
  if (/\p{Script=Arab}/u.test(character)) return thousandths.joined
  return /\p{Lu}/u.test(character) ? thousandths.capital : thousandths.letter
}

/** The length of a headline: characters as a reader counts them, words, and pixels in a search result. */
export type HeadlineMeasure = { characters: number; words: number; pixels: number }

/** Measures a headline; `measure` gives a text's width in pixels where something more exact than the table is at hand. */
export function headlineMeasure(
  headline: string,
  { language, measure = widthInArial }: { language?: string; measure?: (text: string) => number } = {},
): HeadlineMeasure {
  return {
    characters: charactersOf(headline),
    words: countWords(headline, language),
    pixels: Math.round(measure(headline)),
  }
}

/** How many characters a text has as a reader counts them: an emoji or a letter with its marks is one. */
export function charactersOf(text: string): number {
  // Letters of one code unit each need no segmenter.
  if (/^[\u0020-\u02ff\u0370-\u03ff\u0400-\u0482\u2010-\u2027\u20ac]*$/.test(text)) return text.length
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].length
}
