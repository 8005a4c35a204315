import type { Article } from '../../model/Article.ts'
import { countWords } from '../../wording/length.ts'
import { startName } from '../placeName.ts'
import { counted } from '../prose.ts'
import type { Checking, Found, Rule } from '../Rule.ts'
import { readingOf } from '../readingOf.ts'
import { textsOf } from '../textsOf.ts'

const path = 'body'

/** The article with its language, or the newsroom's where it names none: words are counted by it. */
const inLanguage = (article: Article, { newsroom }: Checking) => ({
  body: article.body,
  language: article.language ?? newsroom.language,
})

/** A piece of pictures or film has no words and yet something to see. */
export const bodyEmpty: Rule = {
  id: 'body.empty',
  severity: 'error',
  fix: 'Write the text, or send all of it.',
  find: (article, checking) => {
    if (readingOf(inLanguage(article, checking)).words > 0) return []
    const isSeen = article.body.some(({ kind }) => ['figure', 'gallery', 'embed', 'pullquote'].includes(kind))
    return isSeen
      ? [{ path, severity: 'note', message: 'The body has pictures or embeds but no words.' }]
      : [{ path, message: 'The body is empty.' }]
  },
}

export const bodyShort: Rule = {
  id: 'body.short',
  severity: 'note',
  fix: 'Say what readers will ask next, or let it be a brief.',
  find: (article, checking) => {
    const { words } = readingOf(inLanguage(article, checking))
    const least = checking.limits.bodyLeastWords
    if (words === 0 || words >= least) return []
    return [{ path, message: `The body has ${counted(words, 'word')}; a story has at least ${least}.` }]
  },
}

export const bodyLong: Rule = {
  id: 'body.long',
  severity: 'note',
  fix: 'Begin a new paragraph where the thought turns.',
  find: (article, checking): Found[] => {
    const most = checking.limits.paragraphMostWords
    const { language } = inLanguage(article, checking)
    return textsOf(article)
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ path: place, text }) => {
        // A word and the blank after it are two characters at least; unspaced scripts have one a word.
        const words = text.length > most ? countWords(text, language) : 0
        if (words <= most) return []
        const name = startName(article, place)
        return [{ path: place, message: `${name} has ${words} words; split it after about ${most}.` }]
      })
  },
}
