/** A phrase for each plural category of its language (CLDR); `{n}` is the number. `other` always stands. */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** What an article says in its own language, whatever the site's. `{…}` stands for the value. */
export type ArticleWords = {
  /** Stands before the names, with the space it needs: “By ”. */
  by: string
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
  pictures: Plural
  stories: Plural
  section: string
  topic: string
  author: string
  corrections: string
  correctionsIntro: string
  noCorrections: string
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
  builtWith: string
  noScript: string
}

export type Failure =
  | 'unreachable' | 'timeout' | 'missing' | 'gone' | 'forbidden' | 'busy' | 'server' | 'refused'
  | 'html' | 'unreadable' | 'empty' | 'tooLarge' | 'unknownFormat' | 'notListed'

export type Words = ArticleWords & SiteWords
