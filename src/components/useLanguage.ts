import { use } from 'react'
import type { Direction } from '../model/Inline.ts'
import { articleWordsFor, wordsToCome } from '../wording/articleWords.ts'
import type { DateStyle } from '../wording/dates.ts'
import type { ArticleWords } from '../wording/words.ts'
import { useSite } from './SiteContext.ts'

/** The words and the dates of a piece of text in its own language, and the attributes its element needs. */
export type Spoken = {
  words: ArticleWords
  language: string
  dates: DateStyle
  attributes: { lang?: string; dir?: Direction | 'auto' }
}

/**
 * How to speak in the language of an article. Text of the site's own language carries no attributes;
 * any other is marked with its language and its direction (`auto` where the source gives none). Waits where the words of its
 * language are still to come.
 */
export function useLanguage(text: { language?: string; direction?: Direction }): Spoken {
  const { newsroom, words } = useSite()
  const { timeZone, timeZoneLabel } = newsroom
  const { language, direction } = text
  const own = !language || language === newsroom.language
  if (own) {
    return {
      words,
      language: newsroom.language,
      dates: { language: newsroom.language, timeZone, timeZoneLabel },
      attributes: direction && direction !== newsroom.direction ? { dir: direction } : {},
    }
  }
  const coming = wordsToCome(language, words)
  if (coming) use(coming)
  return {
    words: articleWordsFor(language, words),
    language,
    dates: { language, timeZone },
    attributes: { lang: language, dir: direction ?? 'auto' },
  }
}
