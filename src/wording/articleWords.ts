import { baseLanguage } from './locale.ts'
import type { ArticleWords, Words } from './words.ts'

/**
 * The words an article uses around its own text: those of its language, so that an Arabic article on an English
 * site says “بقلم” and not “By”. The site's own when the article names no language, the site's, or one whose words the
 * site has not got.
 */
export function articleWordsFor(language: string | undefined, site: Words): ArticleWords {
  const base = baseLanguage(language ?? '')
  if (base === site.language) return site
  return site.foreign?.find(words => words.language === base) ?? site
}
