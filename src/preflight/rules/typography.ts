import type { Article } from '../../model/Article.ts'
import { baseLanguage } from '../../wording/locale.ts'
import type { Range } from '../Finding.ts'
import { counted, proseOf } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'

/** How many there are of something, and where the first is. */
type Matches = { count: number; first?: { path: string; range: Range } }

function matchesOf(article: Article, pattern: RegExp): Matches {
  const matches: Matches = { count: 0 }
  for (const { path, text } of proseOf(article)) {
    for (const { 0: words, index } of text.matchAll(pattern)) {
      matches.count += 1
      matches.first ??= { path, range: { start: index, end: index + words.length } }
    }
  }
  return matches
}

/** One finding for all of a kind, at the first of them; nothing where there is none. */
function together(
  { count, first }: Matches,
  message: (count: number) => string,
  fix?: Found['fix'],
): Found[] {
  return first ? [{ ...first, message: message(count), ...(fix && { fix }) }] : []
}

/** French sets a blank before high punctuation. */
const spacesBefore: Record<string, RegExp> = { fr: /(?<=\p{L}) +[,.](?=\s|$)/gu }
const beforePunctuation = /(?<=\p{L}) +[,.;:!?،؛؟](?=\s|$)/gu
const invisible = /[\u200b\u2060\ufeff\u00ad\u2000-\u2008\u200a\u3164]/g

export const textSpaces: Rule = {
  id: 'text.spaces',
  severity: 'note',
  fix: 'Write an ordinary space, or none.',
  find: (article, { newsroom }) => {
    const language = baseLanguage(article.language ?? newsroom.language)
    const pattern = spacesBefore[language] ?? beforePunctuation
    return [
      ...together(
        matchesOf(article, / {2,}/g),
        count => `${counted(count, 'double space')}; remove ${count === 1 ? 'it' : 'all'}.`,
        { say: 'Write one space.', text: ' ' },
      ),
      ...together(matchesOf(article, pattern), count => `${counted(count, 'space')} before punctuation.`, {
        say: 'Take the space out.',
      }),
      ...together(
        matchesOf(article, invisible),
        count => `${counted(count, 'invisible or odd space')} in the text.`,
      ),
    ]
  },
}

/** Straight marks after a figure are feet, inches, minutes and seconds. */
const straight = /(?<![\d\s]\d|^\d)"|(?<=\p{L})'(?=\p{L})/gu
const curly = /[“”„]|(?<=\p{L})’(?=\p{L})/gu

export const textQuotes: Rule = {
  id: 'text.quotes',
  severity: 'note',
  fix: 'Write them all as the rest of the story does.',
  find: article => {
    const [typed, printed] = [matchesOf(article, straight), matchesOf(article, curly)]
    if (typed.count === 0 || printed.count === 0) return []
    const say = `${typed.count} straight and ${printed.count} curly quotation marks and apostrophes; use one kind.`
    return together(typed.count <= printed.count ? typed : printed, () => say)
  },
}

/** A double hyphen inside or between words; ` --name` is an option of a command. */
const twice = /(?<=[\p{L}\p{N}\p{P}])(?<!-)--(?!-)(?=[\p{L}\p{N}“‘"' ]|$)|(?<= )--(?= )/gu
const spaced = /(?<=[\p{L}\p{P}]) - (?=\S)|(?<=\p{N}) - (?=\p{L})/gu

export const textDashes: Rule = {
  id: 'text.dashes',
  severity: 'note',
  fix: 'Write a dash in its place.',
  find: article => [
    ...together(
      matchesOf(article, twice),
      count => `${counted(count, 'double hyphen')}; write ${count === 1 ? 'a dash' : 'dashes'}.`,
      { say: textDashes.fix, text: '–' },
    ),
    ...together(
      matchesOf(article, spaced),
      count => `${counted(count, 'spaced hyphen')}; write ${count === 1 ? 'a dash' : 'dashes'}.`,
      { say: textDashes.fix, text: ' – ' },
    ),
  ],
}
