import type { Article } from '../model/Article.ts'
import { countWords, plainTextOf, readingMinutes } from '../wording/plainText.ts'

/** The words of an article's body, counted in it, and the whole minutes to read them at 230 a minute. */
export function readingOf(article: Pick<Article, 'body' | 'language'>): { words: number; minutes: number } {
  const words = countWords(plainTextOf(article.body), article.language)
  return { words, minutes: readingMinutes(words) }
}
