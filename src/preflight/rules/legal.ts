import { placeName } from '../placeName.ts'
import { quoted } from '../prose.ts'
import type { Found, Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

/** Words of the newsroom’s own list (`preflight.legalWords`), whole and in any case; the list is empty until it is written. */
export const legalFlag: Rule = {
  id: 'legal.flag',
  severity: 'note',
  fix: 'Have the passage read, and note who read it.',
  find: (article, { newsroom }) => {
    const words = (newsroom.preflight?.legalWords ?? []).map(word => word.trim()).filter(Boolean)
    if (words.length === 0) return []
    const alternatives = words.map(word => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu')
    return textsOf(article).flatMap(({ path, text }): Found[] => {
      const [first] = text.matchAll(pattern)
      if (!first) return []
      const range = { start: first.index, end: first.index + first[0].length }
      return [
        {
          path,
          range,
          message: `Ask legal before publishing: ${quoted(first[0])} in ${placeName(article, path)}.`,
        },
      ]
    })
  },
}
