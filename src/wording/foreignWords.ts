import { ar } from './languages/article/ar.ts'
import { az } from './languages/article/az.ts'
import { de } from './languages/article/de.ts'
import { en } from './languages/article/en.ts'
import { es } from './languages/article/es.ts'
import { fr } from './languages/article/fr.ts'
import { ru } from './languages/article/ru.ts'
import { tr } from './languages/article/tr.ts'
import type { ArticleWords, Words } from './words.ts'

/** The words of articles in every language that is known here. */
export const foreignWords: ArticleWords[] = [en, az, ar, de, fr, es, tr, ru]

/** A site's words, with those of articles in any language. */
export const inAnyLanguage = ({ elsewhere: _, ...words }: Words): Words => ({
  ...words,
  foreign: foreignWords,
})
