import type { Article } from '../../model/Article.ts'
import { dateFormat } from '../../wording/locale.ts'
import { headlineMeasure } from '../headlineMeasure.ts'
import { counted, quoted } from '../prose.ts'
import type { Checking, Found, Rule } from '../Rule.ts'

const path = 'headline'

export const headlineMissing: Rule = {
  id: 'headline.missing',
  severity: 'error',
  fix: 'Say in one line what happened.',
  find: ({ headline, doubts = [] }) => {
    if (!headline.trim()) return [{ path, message: 'Add a headline.' }]
    const isBorrowed = doubts.some(({ kind }) => kind === 'untitled')
    return isBorrowed
      ? [{ path, message: 'Add a headline; without one the text’s first words take its place.' }]
      : []
  },
}

export const headlineLong: Rule = {
  id: 'headline.long',
  severity: 'warning',
  fix: 'Shorten it, or let its first words tell the story.',
  find: (article, { limits, measure }) => {
    const { characters, pixels } = headlineMeasure(article.headline, { measure })
    if (pixels <= limits.headlinePixels) return []
    const message = `The headline may be cut in search results: ${characters} characters, ${pixels} px of ${limits.headlinePixels}.`
    return [{ path, message }]
  },
}

export const headlineWords: Rule = {
  id: 'headline.words',
  severity: 'warning',
  fix: 'Say what happened, in no more words than it needs.',
  find: (article, checking) => {
    const { headlineLeastWords: least, headlineMostWords: most, headlineLeastCharacters } = checking.limits
    if (!article.headline.trim()) return []
    const language = article.language ?? checking.newsroom.language
    const { words, characters } = headlineMeasure(article.headline, { language })
    if (words < least || words > most)
      return [{ path, message: `The headline has ${counted(words, 'word')}; aim for ${least} to ${most}.` }]
    if (characters >= headlineLeastCharacters) return []
    const said = `${counted(characters, 'character')}; aim for at least ${headlineLeastCharacters}`
    return [{ path, message: `The headline has ${said}.` }]
  },
}

/** Letters below which capitals are no shouting: “UN, EU meet”. */
const leastLetters = 10

export const headlineCaps: Rule = {
  id: 'headline.caps',
  severity: 'note',
  fix: 'Write it as a sentence is written.',
  find: ({ headline }, { limits }) => {
    const capitals = headline.match(/\p{Lu}/gu)?.length ?? 0
    const letters = capitals + (headline.match(/\p{Ll}/gu)?.length ?? 0)
    const share = Math.round((capitals / letters) * 100)
    if (letters < leastLetters || capitals * 100 <= letters * limits.headlineCapitals) return []
    return [{ path, message: `${share}% of the headline’s letters are capitals.` }]
  },
}

export const headlineStop: Rule = {
  id: 'headline.stop',
  severity: 'note',
  fix: 'Take the full stop off.',
  find: ({ headline }) => {
    const text = headline.trimEnd()
    // “U.S.”, “Jr.” and “…” end without a sentence ending.
    const isStop = /[.。۔।]$/u.test(text) && !/(?:\.\.|\.\p{L}\.|(?:^|\s)\p{Lu}\p{L}{0,2}\.)$/u.test(text)
    if (!isStop) return []
    const range = { start: text.length - 1, end: text.length }
    const message = 'The headline ends in a full stop.'
    return [{ path, range, message, fix: { say: headlineStop.fix, text: '' } }]
  },
}

export const headlineDate: Rule = {
  id: 'headline.date',
  severity: 'note',
  fix: 'Leave it out, unless the date itself is the news.',
  find: findDate,
}

const numeric = /(?<!\d)(?:\d{4}-\d{2}-\d{2}|\d{1,2}([./])\d{1,2}\1(?:\d{4}|\d{2}))(?!\d)/

function findDate({ headline, language }: Article, { newsroom }: Checking): Found[] {
  const found = numeric.exec(headline) ?? dayOf(language ?? newsroom.language).exec(headline)
  if (!found) return []
  const range = { start: found.index, end: found.index + found[0].length }
  return [{ path, range, message: `The headline holds a date: ${quoted(found[0])}. The stamp says when.` }]
}

/** A day beside the name of a month in the language: “14 June”, “June 14”. */
function dayOf(language: string): RegExp {
  const known = days.get(language) ?? dayPattern(language)
  days.set(language, known)
  return known
}

const days = new Map<string, RegExp>()

function dayPattern(language: string): RegExp {
  const format = dateFormat(language, 'UTC', { day: 'numeric', month: 'long' })
  const names = Array.from({ length: 12 }, (_, month) =>
    format
      .formatToParts(Date.UTC(2026, month, 14))
      .filter(({ type }) => type === 'month')
      .map(({ value }) => value.replaceAll(/[^\p{L}\p{M}]/gu, ''))
      .join(''),
  ).filter(name => name.length > 2)
  const month = `(?:${names.join('|') || '\\b\\B'})`
  const letter = '[\\p{L}\\p{M}]'
  return new RegExp(
    `(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.)?(?: de| of)? ${month}(?!${letter})|(?<!${letter})${month} \\d{1,2}(?!\\d)`,
    'iu',
  )
}
