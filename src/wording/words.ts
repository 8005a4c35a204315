import type { Failure } from '../model/Failure.ts'
import { baseLanguage, numberFormat, pluralRules, remembered } from './locale.ts'

/** A phrase for each plural category of its language (CLDR); `{n}` is the number. `other` always stands. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** What an article says in its own language, whatever the site's. `{…}` stands for the value. */
export type ArticleWords = {
  /** BCP 47 tag of the language these words are in, without a region. */
  language: string
  /** Stands before the names, with the space it needs: “By ”. */
  by: string
  /**
   * What sources write before a name in the name's own field, and the byline drops: “by”, “written by”.
   * In lower case it is met in any case; with a capital it is met as it stands (“Von”, since “von” is part of names).
   */
  byForms: string[]
  /** Follows the names: “ in {place}”. */
  inPlace: string
  others: Plural
  published: string
  lastUpdated: string
  updated: string
  justNow: string
  minutesAgo: Plural
  hoursAgo: Plural
  minutesRead: Plural
  yearsOld: Plural
  live: string
  correction: string
  clarification: string
  update: string
  pictureCredit: string
  photograph: string
  pictureMissing: string
  untitled: string
  yourTime: string
}

/** What the site says around its articles, in the newsroom's language. */
export type SiteWords = {
  lastUpdate: string
  lastUpdateNotKnown: string
  skip: string
  home: string
  sections: string
  topics: string
  topStories: string
  moreTopStories: string
  opinion: string
  allStories: string
  moreStories: string
  newerStories: string
  moreOn: string
  moreStoriesAdded: Plural
  section: string
  topic: string
  author: string
  authors: string
  search: string
  searchStories: string
  searching: string
  /** How many stories were found for `{words}`; `foundFirst` while there are more, `foundNothing` for none. */
  found: Plural
  foundFirst: Plural
  foundNothing: string
  foundNothingSay: string
  /** How many stories this device went through: the newest ones, or all there are. */
  searchedNewest: Plural
  searchedAll: Plural
  searchOlder: string
  searchUnscripted: string
  corrections: string
  correctionsIntro: string
  noStories: string
  noStoriesSay: string
  loading: string
  notFound: string
  notFoundHeadline: string
  notFoundSay: string
  gone: string
  frontPage: string
  listFailed: string
  articleFailed: string
  partFailed: string
  tryAgain: string
  /** What went wrong, by kind; `{where}` is the host or file, `{status}` the number. */
  why: Record<Failure, string>
  readAtSource: string
  embedTitle: string
  embedSay: string
  embedShow: string
  embedOpen: string
  tableRegion: string
  codeRegion: string
  blockFailed: string
  footerAbout: string
  noScript: string
}

export type Words = ArticleWords &
  SiteWords & {
    /** Those of articles in other languages, as far as there are such articles. */
    foreign?: ArticleWords[]
    /** How to load the modules of those that came with no page yet (`wordsToCome`), each by its language. */
    elsewhere?: Map<string, () => Promise<Record<string, ArticleWords>>>
  }

/** Puts the values where the template names them in braces; a brace nobody fills stays as it is. */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (brace, name: string) => String(values[name] ?? brace))
}

/** The phrase for this number by the language's plural rules (CLDR), with the number in the language's digits. */
export function plural(forms: Plural, n: number, language: string): string {
  return remembered(`${n} ${language} ${Object.values(forms)}`, () => {
    const form = forms[pluralRules(language).select(n)] ?? forms.other
    return fill(form, { n: numberFormat(language).format(n) })
  })
}

/** The language to count and list in beside these words: the text's own, or that of the words where it differs. */
export function languageOf(words: Pick<ArticleWords, 'language'>, language: string): string {
  return baseLanguage(language) === words.language ? language : words.language
}
