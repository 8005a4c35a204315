import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foreignWords } from '../wording/foreignWords.ts'
import { baseLanguage } from '../wording/locale.ts'
import type { Site } from './openSite.ts'

const languageFolder = join(import.meta.dirname, '../wording/languages')

/**
 * The code of `virtual:newsroom`: the newsroom's settings, the site's words, and those of the other languages that its
 * articles are in – of all that are known where the source is read live.
 */
export function newsroomModuleOf({ newsroom, published }: Site): string {
  const { name, file } = languageModuleOf(newsroom.language)
  const spoken = published && new Set(published.articles.map(({ language = '' }) => baseLanguage(language)))
  const foreign = foreignWords
    .map(({ language }) => language)
    .filter(language => language !== name && (spoken?.has(language) ?? true))
  const lines = foreign.map(
    language =>
      `import { ${language} as article_${language} } from ${JSON.stringify(join(languageFolder, 'article', `${language}.ts`))}`,
  )
  return `${lines.join('\n')}
import { ${name} } from ${JSON.stringify(file)}
export const words = { ...${name}, foreign: [${foreign.map(language => `article_${language}`).join(', ')}] }
export const newsroom = ${JSON.stringify(newsroom)}`
}

/** The site's words in the base language of a tag; English where there are none yet. */
export function languageModuleOf(tag: string): { name: string; file: string } {
  const { language } = new Intl.Locale(tag)
  const name = existsSync(join(languageFolder, `${language}.ts`)) ? language : 'en'
  return { name, file: join(languageFolder, `${name}.ts`) }
}
