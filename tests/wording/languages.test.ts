import { describe, expect, test } from 'vitest'
import { articleWordsFor, wordsToCome } from '../../src/wording/articleWords.ts'
import { inAnyLanguage } from '../../src/wording/foreignWords.ts'
import { ar } from '../../src/wording/languages/ar.ts'
import { az } from '../../src/wording/languages/az.ts'
import { en } from '../../src/wording/languages/en.ts'
import { type ArticleWords, type Plural, plural } from '../../src/wording/words.ts'

const articleLanguages = ['en', 'az', 'ar', 'de', 'fr', 'es', 'tr', 'ru']

/** Every phrase with its path: `why.busy`, `stories.few`. */
function phrasesOf(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, phrase]): [string, string][] => {
    if (key === 'byForms' || key === 'language') return []
    return typeof phrase === 'string' ? [[path + key, phrase]] : phrasesOf(phrase, `${path}${key}.`)
  })
}

const bracesOf = (phrase: string) => (phrase.match(/\{\w+\}/g) ?? []).toSorted()
const isPlural = (value: unknown): value is Plural =>
  typeof value === 'object' && value !== null && 'other' in value

describe('the words of articles', () => {
  test.each([
    ['ar', 'ar', 'بقلم '],
    ['ar-EG', 'ar', 'بقلم '],
    ['AZ', 'az', 'Müəllif: '],
    ['az_AZ', 'az', 'Müəllif: '],
    ['de-CH', 'de', 'Von '],
    ['fr', 'fr', 'Par '],
    ['es-419', 'es', 'Por '],
    ['tr', 'tr', 'Yazan: '],
    ['ru', 'ru', 'Текст: '],
    ['en-AU', 'en', 'By '],
    ['fa', 'en', 'By '],
    ['None', 'en', 'By '],
    ['', 'en', 'By '],
    [undefined, 'en', 'By '],
  ])('of language %j on an English site are %s', (language, words, by) => {
    const { language: found, by: said } = articleWordsFor(language, inAnyLanguage(en))
    expect([found, said]).toEqual([words, by])
  })

  test('are the site’s own in the site’s own language, with the newsroom’s changes', () => {
    const site = { ...en, by: 'Words: ' }
    expect(articleWordsFor('en-GB', site).by).toBe('Words: ')
    expect(articleWordsFor(undefined, site).by).toBe('Words: ')
  })

  test('are the site’s own in a language whose words it has not got', () => {
    expect(articleWordsFor('de', en).by).toBe('By ')
    expect(articleWordsFor('de', { ...en, foreign: [] }).by).toBe('By ')
  })

  test('come when an article needs them, once', async () => {
    let loads = 0
    const load = async () => {
      loads += 1
      return { ar }
    }
    const site = { ...en, foreign: [], elsewhere: new Map([['ar', load]]) }
    expect(wordsToCome('constructor', site)).toBeUndefined()
    expect(articleWordsFor('ar-EG', site).by).toBe('By ')
    const coming = wordsToCome('ar-EG', site)
    expect(wordsToCome('ar', site)).toBe(coming)
    await coming
    expect(articleWordsFor('ar-EG', site).by).toBe('بقلم ')
    expect(wordsToCome('ar', site)).toBeUndefined()
    expect(loads).toBe(1)
  })

  test('are the site’s own where they cannot be had', async () => {
    const elsewhere = new Map([['fr', () => Promise.reject(new Error('no line'))]])
    const site = { ...en, foreign: [], elsewhere }
    await wordsToCome('fr', site)
    expect(wordsToCome('fr', site)).toBeUndefined()
    expect(articleWordsFor('fr', site).by).toBe('By ')
  })

  test('are English in an English article on an Arabic site', () => {
    expect(articleWordsFor('en', inAnyLanguage(ar)).by).toBe('By ')
  })

  test.each(articleLanguages)('in %s name the same values as in English, and none is blank', language => {
    const words = articleWordsFor(language, inAnyLanguage(language === 'en' ? ar : en))
    const english = Object.fromEntries(phrasesOf(en))
    for (const [path, phrase] of phrasesOf(words)) {
      const [key] = path.split('.')
      const isCount = isPlural(words[key as keyof ArticleWords])
      expect(phrase.trim(), path).not.toBe('')
      // One and two may be said in words: “قبل دقيقتين”.
      if (!isCount || path.endsWith('.other')) {
        expect(bracesOf(phrase), path).toEqual(bracesOf(english[path]!))
      }
    }
    expect(Object.keys(words).toSorted()).toEqual(
      Object.keys(articleWordsFor('de', inAnyLanguage(en))).toSorted(),
    )
  })
})

describe('the words of the site', () => {
  test.each([
    ['Azerbaijani', az],
    ['Arabic', ar],
  ])('in %s say everything the English ones say', (_, words) => {
    const english = Object.fromEntries(phrasesOf(en))
    const own = Object.fromEntries(phrasesOf(words))
    for (const [path, phrase] of Object.entries(english)) {
      if (path.endsWith('.one')) continue
      expect(own[path]?.trim(), path).toBeTruthy()
      expect(bracesOf(own[path]!), path).toEqual(bracesOf(phrase))
      // What was left in English by mistake is the same letter for letter.
      expect(own[path], path).not.toBe(phrase)
    }
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(en).toSorted())
  })

  test.each([
    [
      'ar',
      [0, 1, 2, 3, 11, 100],
      ['لا أخبار أخرى', 'خبر آخر', 'خبران آخران', '3 أخبار أخرى', '11 خبرًا آخر', '100 خبر آخر'],
    ],
    [
      'az',
      [0, 1, 2, 3, 11, 100],
      ['Daha 0 xəbər', 'Daha 1 xəbər', 'Daha 2 xəbər', 'Daha 3 xəbər', 'Daha 11 xəbər', 'Daha 100 xəbər'],
    ],
  ])('count more stories in %s', (language, numbers, texts) => {
    const { moreStoriesAdded } = language === 'ar' ? ar : az
    expect(numbers.map(n => plural(moreStoriesAdded, n, language))).toEqual(texts)
  })
})
