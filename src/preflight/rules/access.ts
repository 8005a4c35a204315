import type { Article } from '../../model/Article.ts'
import { blocksOf } from '../blocksOf.ts'
import { startName } from '../placeName.ts'
import { plain, quoted } from '../prose.ts'
import type { Checking, Found, Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

/** Without header cells a table is read out as mere numbers (WCAG 2.2, 1.3.1). */
export const a11yTable: Rule = {
  id: 'a11y.table',
  severity: 'warning',
  fix: 'Mark its first row as the header.',
  find: article =>
    blocksOf(article.body).flatMap(({ path, block }) => {
      if (block.kind !== 'table' || block.head.length > 0) return []
      if (block.rows.some(row => row.some(({ header }) => header))) return []
      return [{ path, message: `${startName(article, path)} has no header row.` }]
    }),
}

/** Text needs 4.5:1 against what is behind it (WCAG 2.2, 1.4.3). Dateline drops colours; the source shows them elsewhere. */
export const a11yContrast: Rule = {
  id: 'a11y.contrast',
  severity: 'warning',
  fix: 'Take the colour off, or use a stronger one.',
  find: findContrast,
}

function findContrast(article: Article, { limits }: Checking): Found[] {
  return (article.doubts ?? [])
    .filter(({ kind }) => kind === 'colour')
    .flatMap(({ path, found, words }): Found[] => {
      const [colour = '', behind = ''] = found.split(' on ')
      const contrast = contrastOf(colour, behind)
      if (contrast * 100 >= limits.contrast) return []
      const wanted = plain(words ?? '')
      const placed = wanted && textsOf(article).find(({ text }) => plain(text).includes(wanted))
      const say = `has a contrast of ${(Math.floor(contrast * 10) / 10).toFixed(1)} to 1; ${limits.contrast / 100} is needed`
      return [
        {
          path: placed ? placed.path : path,
          message: `Text in ${found} ${say}${words ? `: ${quoted(words)}` : ''}.`,
        },
      ]
    })
}

/** The contrast of two colours written as #rrggbb, 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
