import { functionWordsOf } from '../functionWords.ts'
import { placeName } from '../placeName.ts'
import { plain, proseOf, quoted } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

/** Characters below which a paragraph may well come twice: “No comment.” */
const shortest = 30

export const textRepeat: Rule = {
  id: 'text.repeat',
  severity: 'warning',
  fix: 'Take one of the two out.',
  find: article => {
    const first = new Map<string, string>()
    return textsOf(article).flatMap(({ path, kind, text }): Found[] => {
      const words = kind === 'paragraph' ? plain(text) : ''
      if (words.length < shortest) return []
      const before = first.get(words)
      first.set(words, before ?? path)
      if (before === undefined) return []
      const [one, other] = [placeName(article, before), placeName(article, path)]
      const message = `Paragraphs ${one.replace('paragraph ', '')} and ${other.replace('paragraph ', '')} are identical.`
      return [{ path, message }]
    })
  },
}

/** A small word twice in a row, where the language never doubles it; a capital makes it a name (The The). */
export const textWord: Rule = {
  id: 'text.word',
  severity: 'warning',
  fix: 'Take one of the two out.',
  find: (article, { newsroom }) => {
    const small = functionWordsOf(article.language ?? newsroom.language)
    return proseOf(article).flatMap(({ path, text }): Found[] => {
      let before: RegExpExecArray | undefined
      for (const word of text.matchAll(/[\p{L}\p{M}\p{N}’'-]+/gu)) {
        const same = before && before[0].toLowerCase() === word[0] && small.has(word[0])
        const between = before && text.slice(before.index + before[0].length, word.index)
        if (before && same && /^\s+$/.test(between ?? '')) {
          const range = { start: before.index, end: word.index + word[0].length }
          const message = `${quoted(text.slice(range.start, range.end))} in ${placeName(article, path)}.`
          return [{ path, range, message, fix: { say: textWord.fix, text: before[0] } }]
        }
        before = word
      }
      return []
    })
  },
}
