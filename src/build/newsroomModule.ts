import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { foreignWords } from '../wording/foreignWords.ts'
import { baseLanguage } from '../wording/locale.ts'
import type { Words } from '../wording/words.ts'
import type { Site } from './openSite.ts'

const languageFolder = join(import.meta.dirname, '../wording/languages')

/** What only the build says. */
const buildWords = ['noScript']
/** What only some pages say; they bring these along, each by the name of its module. */
const pageWords: Record<string, string[]> = {
  'virtual:list-words': [
    'topStories',
    'moreTopStories',
    'allStories',
    'moreStories',
    'newerStories',
    'moreStoriesAdded',
    'noStories',
    'noStoriesSay',
    'correctionsIntro',
    'listFailed',
    'opinion',
    'section',
    'topic',
    'author',
  ],
  'virtual:search-words': [
    'authors',
    'searchStories',
    'searching',
    'found',
    'foundFirst',
    'foundNothing',
    'foundNothingSay',
    'searchedNewest',
    'searchedAll',
    'searchOlder',
    'searchUnscripted',
  ],
}
export const wordModules = Object.keys(pageWords)

/**
 * The code of `virtual:newsroom`: the newsroom's settings, the site's words but for those that some pages bring, and
 * those of the other languages that its articles are in – of all that are known where the source is read live. A browser
 * loads these when an article needs them (`wordsToCome`); pages that are `written` have them at hand.
 */
export function newsroomModuleOf({ newsroom, published }: Site, words: Words, written: boolean): string {
  const { name } = languageModuleOf(newsroom.language)
  const brought = [...buildWords, ...Object.values(pageWords).flat()]
  const spoken = published && new Set(published.articles.map(({ language = '' }) => baseLanguage(language)))
  const foreign = foreignWords
    .map(({ language }) => language)
    .filter(language => language !== name && (spoken?.has(language) ?? true))
  const module = (language: string) => JSON.stringify(foreignModules + language)
  const imports = written
    ? foreign.map(language => `import { ${language} as article_${language} } from ${module(language)}`)
    : []
  const elsewhere = foreign.map(language => `['${language}', () => import(${module(language)})]`)
  return `${imports.join('\n')}
export const words = {
  ...${JSON.stringify(some(words, name => !brought.includes(name)))},
  foreign: [${written ? foreign.map(language => `article_${language}`) : ''}],
  elsewhere: new Map([${written ? '' : elsewhere}]),
}
export const newsroom = ${JSON.stringify(newsroom)}`
}

/** The beginning of the names of modules that have the words of one other language each. */
export const foreignModules = 'virtual:article-words/'

/** The code of one of them. */
export function foreignModuleOf(module: string): string {
  const words = foreignWords.find(({ language }) => module === foreignModules + language)
  return words ? `export const ${words.language} = ${JSON.stringify(words)}` : ''
}

/** The code of one of `wordModules`: it adds its words to the others. */
export function wordsModuleOf(module: string, words: Words): string {
  const own = some(words, name => pageWords[module]?.includes(name) ?? false)
  return `import { words } from 'virtual:newsroom'\nObject.assign(words, ${JSON.stringify(own)})`
}

const some = (words: Words, isWanted: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(words).filter(([name]) => isWanted(name)))

/** The site's words in the base language of a tag; English where there are none yet. */
export function languageModuleOf(tag: string): { name: string; file: string } {
  const { language } = new Intl.Locale(tag)
  const name = existsSync(join(languageFolder, `${language}.ts`)) ? language : 'en'
  return { name, file: join(languageFolder, `${name}.ts`) }
}
