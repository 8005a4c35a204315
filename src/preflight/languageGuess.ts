import { baseLanguage } from '../wording/locale.ts'
import { functionWordsOf, knownLanguages } from './functionWords.ts'

const scripts: [string, RegExp][] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Hani', /\p{Script=Han}/u],
]

/** Letters that are looked at; the beginning of a text is in the language of the rest. */
const most = 5000
/** Below this number of letters a text tells nothing. */
const leastLetters = 40

/** The script most letters of a text are in, as an ISO 15924 code; undefined when there are too few to tell. */
export function scriptOf(text: string): string | undefined {
  const letters = text.slice(0, most).match(/\p{L}/gu) ?? []
  if (letters.length < leastLetters) return undefined
  const counts = new Map<string, number>()
  for (const letter of letters) {
    const script = scripts.find(([, pattern]) => pattern.test(letter))?.[0]
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one)
  return first && first[1] > letters.length / 2 ? first[0] : undefined
}

/** The scripts a language is written in; Japanese and Korean use several. */
export function scriptsOf(language: string): readonly string[] {
  try {
    const script = new Intl.Locale(language).maximize().script ?? ''
    const several: Record<string, string[]> = {
      Jpan: ['Kana', 'Hani'],
      Kore: ['Hang', 'Hani'],
      Hans: ['Hani'],
      Hant: ['Hani'],
    }
    return several[script] ?? [script]
  } catch {
    return []
  }
}

/** Small words a language must have in a text before it is taken for it. */
const leastWords = 12

/**
 * The language a text is most likely in, by its small words, of those that are known here; undefined unless one has
 * three times as many as the language it is said to be in.
 */
export function otherLanguageOf(text: string, said: string): string | undefined {
  const words =
    text
      .slice(0, most)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  const countIn = (language: string) => words.filter(word => functionWordsOf(language).has(word)).length
  const own = countIn(said)
  const [best] = knownLanguages
    .filter(language => language !== baseLanguage(said))
    .map(language => ({ language, count: countIn(language) }))
    .toSorted((one, other) => other.count - one.count)
  return best && best.count >= leastWords && best.count > 3 * own ? best.language : undefined
}
