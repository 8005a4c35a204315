import { baseLanguage, remembered } from './locale.ts'
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

/**
 * Brings the words of a language that a site has and no page had need of, and comes to pass when they are here or
 * cannot be had; undefined where there is nothing to wait for.
 */
export function wordsToCome(language: string, { foreign, elsewhere }: Words): Promise<unknown> | undefined {
  const base = baseLanguage(language)
  const load = elsewhere?.get(base)
  const bring = async () => {
    const module = await load?.().catch(() => undefined)
    if (module) foreign?.push(module[base]!)
    elsewhere?.delete(base)
  }
  return load && remembered(`words ${base}`, bring)
}
