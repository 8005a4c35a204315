import type { Article } from '../model/Article.ts'
import { countWords } from '../wording/length.ts'
import { plainTextOf, readingMinutes } from '../wording/plainText.ts'

/** The words of an article's body, counted in it, and the whole minutes to read them at 230 a minute. */
export function readingOf(article: Pick<Article, 'body' | 'language'>): { words: number; minutes: number } {
  // Block by block: to join ten thousand paragraphs takes seconds.
  const words = article.body.reduce(
    (sum, block) => sum + countWords(plainTextOf([block]), article.language),
    0,
  )
  return { words, minutes: readingMinutes(words) }
}
