import { ar } from './languages/article/ar.ts'
import { az } from './languages/article/az.ts'
import { de } from './languages/article/de.ts'
import { en } from './languages/article/en.ts'
import { es } from './languages/article/es.ts'
import { fr } from './languages/article/fr.ts'
import { ru } from './languages/article/ru.ts'
import { tr } from './languages/article/tr.ts'
import { baseLanguage } from './locale.ts'
import type { ArticleWords, Words } from './words.ts'

const known = [en, az, ar, de, fr, es, tr, ru]

/**
 * The words an article uses around its own text: those of its language, so that an Arabic article on an English
 * site says “بقلم” and not “By”. The site's own when the article names no language, the site's, or one that is
 * not known here.
 */
export function articleWordsFor(language: string | undefined, site: Words): ArticleWords {
  const base = baseLanguage(language ?? '')
  if (base === site.language) return site
  return known.find(words => words.language === base) ?? site
}
