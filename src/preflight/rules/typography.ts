import type { Article } from '../../model/Article.ts'
import { baseLanguage } from '../../wording/locale.ts'
import { counted, proseOf } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'

type Match = { path: string; start: number; end: number; words: string }

function matchesOf(article: Article, pattern: RegExp): Match[] {
  return proseOf(article).flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
      ...{ path, words },
      ...{ start: index, end: index + words.length },
    })),
  )
}

/** One finding for all of a kind, at the first of them; nothing where there is none. */
function together(matches: Match[], message: (count: number) => string, fix: Found['fix']): Found[] {
  const [first] = matches
  if (!first) return []
  const { path, start, end } = first
  return [{ path, range: { start, end }, message: message(matches.length), ...(fix && { fix }) }]
}

/** French sets a blank before high punctuation. */
const spacesBefore: Record<string, RegExp> = { fr: /(?<=\p{L}) +[,.](?=\s|$)/gu }
const beforePunctuation = /(?<=\p{L}) +[,.;:!?،؛؟](?=\s|$)/gu
const invisible = /[\u200b\u2060\ufeff\u00ad\u2000-\u2008\u200a\u3164]/g

export const textSpaces: Rule = {
  id: 'text.spaces',
  severity: 'note',
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
        { say: 'Write an ordinary space, or none.' },
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
  find: article => {
    const [typed, printed] = [matchesOf(article, straight), matchesOf(article, curly)]
    if (typed.length === 0 || printed.length === 0) return []
    const say = `${typed.length} straight and ${printed.length} curly quotation marks and apostrophes; use one kind.`
    return together(typed.length <= printed.length ? typed : printed, () => say, undefined)
  },
}

/** A double hyphen inside or between words; ` --name` is an option of a command. */
const twice = /(?<=[\p{L}\p{N}\p{P}])(?<!-)--(?!-)(?=[\p{L}\p{N}“‘"' ]|$)|(?<= )--(?= )/gu
const spaced = /(?<=[\p{L}\p{P}]) - (?=\S)|(?<=\p{N}) - (?=\p{L})/gu

export const textDashes: Rule = {
  id: 'text.dashes',
  severity: 'note',
  find: article => [
    ...together(
      matchesOf(article, twice),
      count => `${counted(count, 'double hyphen')}; write ${count === 1 ? 'a dash' : 'dashes'}.`,
      { say: 'Write a dash.', text: '–' },
    ),
    ...together(
      matchesOf(article, spaced),
      count => `${counted(count, 'spaced hyphen')}; write ${count === 1 ? 'a dash' : 'dashes'}.`,
      { say: 'Write a dash.', text: ' – ' },
    ),
  ],
}
