import type { Article } from '../../model/Article.ts'
import { baseLanguage } from '../../wording/locale.ts'
import { functionWordsOf } from '../functionWords.ts'
import { otherLanguageOf, scriptOf, scriptsOf } from '../languageGuess.ts'
import { storyOf } from '../prose.ts'
import type { Checking, Found, Rule } from '../Rule.ts'

const path = 'language'

export const langMissing: Rule = {
  id: 'lang.missing',
  severity: 'warning',
  fix: 'Name it as a tag, e.g. en or ar.',
  find: ({ language }, { newsroom }) =>
    language
      ? []
      : [
          {
            path,
            message: `Set the language; without one it counts as the newsroom’s, ${newsroom.language}.`,
          },
        ],
}

const textOf = (article: Article) =>
  storyOf(article)
    .map(({ text }) => text)
    .join('\n')

export const langMixed: Rule = {
  id: 'lang.mixed',
  severity: 'note',
  fix: 'Set the language that the story is written in.',
  find: findMixed,
}

function findMixed(article: Article, { newsroom }: Checking): Found[] {
  const language = article.language ?? newsroom.language
  const text = textOf(article)
  const script = scriptOf(text)
  if (script && !scriptsOf(language).includes(script)) {
    const message = `The language says ${nameOf(language)}, but the text is in ${scriptName(script)} letters.`
    return [{ path, message }]
  }
  const other = functionWordsOf(language).size > 0 ? otherLanguageOf(text, baseLanguage(language)) : undefined
  if (!other) return []
  return [{ path, message: `The language says ${nameOf(language)}, but the text reads as ${nameOf(other)}.` }]
}

const nameOf = (language: string) =>
  new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language

/** Katakana stands for both kinds of Japanese letters. */
function scriptName(script: string): string {
  return script === 'Kana'
    ? 'Japanese'
    : (new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script)
}

export const dirWrong: Rule = {
  id: 'dir.wrong',
  severity: 'error',
  fix: 'Set the language, and take the direction off: the one follows from the other.',
  find: (article, { newsroom }) => {
    const script = scriptOf(textOf(article))
    if (!script) return []
    const needed = script === 'Arab' || script === 'Hebr' ? 'rtl' : 'ltr'
    const direction = article.direction ?? directionOf(article.language ?? newsroom.language)
    if (direction === needed) return []
    const [said, wanted] =
      direction === 'rtl' ? ['right to left', 'left to right'] : ['left to right', 'right to left']
    return [
      {
        path: 'direction',
        message: `The text runs ${said}, but ${scriptName(script)} letters run ${wanted}.`,
      },
    ]
  },
}

function directionOf(language: string): 'ltr' | 'rtl' {
  return scriptsOf(language).some(script => ['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm'].includes(script))
    ? 'rtl'
    : 'ltr'
}
