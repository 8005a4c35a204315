import type { Article } from '../../model/Article.ts'
import { type Figure, figuresIn, isSameFigure } from '../figuresIn.ts'
import { placeName } from '../placeName.ts'
import type { Checking, Found, Rule } from '../Rule.ts'
import { textsOf } from '../textsOf.ts'

/** Words before a figure that is not meant to be exact. */
const roughly =
  /(?:about|around|nearly|almost|over|under|up to|at least|at most|more than|less than|fewer than|some|roughly|circa|rund|fast|knapp|über|environ|près de|plus de|casi|más de|təxminən|yaklaşık|около|почти|более|نحو|حوالي|أكثر من) ?$/iu

/**
 * A figure of the headline or the standfirst that the body never gives, where the body has another one of the same thing
 * that is close to it, or that a slip of the point would make: “42.1%” above, “41.6%” below. Figures far apart are
 * different facts; rounded figures agree, and so do rough ones (“more than 40”).
 */
export const textNumbers: Rule = {
  id: 'text.numbers',
  severity: 'note',
  fix: 'Check both; where each is right, say what each of them counts.',
  find: findNumbers,
}

function findNumbers(article: Article, { limits }: Checking): Found[] {
  const texts = textsOf(article)
  const body = texts
    .filter(({ kind }) => kind === 'paragraph' || kind === 'cell')
    .flatMap(({ text }) => figuresIn(text))
  const said = new Set<string>()
  return texts
    .filter(({ path }) => path === 'headline' || path === 'standfirst')
    .flatMap(({ path, text }) =>
      figuresIn(text).flatMap((figure): Found[] => {
        const isRough = roughly.test(text.slice(Math.max(0, figure.index - 20), figure.index))
        const other = isRough ? undefined : contradiction(figure, body, limits.figuresApart)
        if (!other || said.has(figure.written)) return []
        said.add(figure.written)
        const range = { start: figure.index, end: figure.index + figure.written.length }
        const message = `${figure.written} in ${placeName(article, path)} and ${other.written} in the text both appear.`
        return [{ path, range, message }]
      }),
    )
}

/** The nearest figure of the same unit that cannot be right as well, unless the body has this figure itself. */
function contradiction(figure: Figure, body: Figure[], apart: number): Figure | undefined {
  if (figure.unit === '' || body.some(other => isSameFigure(figure, other))) return undefined
  return body
    .filter(({ unit, value }) => unit === figure.unit && isNear(figure.value, value, apart))
    .toSorted((one, other) => Math.abs(one.value - figure.value) - Math.abs(other.value - figure.value))[0]
}

function isNear(one: number, other: number, apart: number): boolean {
  const ratio = Math.max(one, other) / Math.min(one, other)
  return ratio <= 1 + apart / 100 || [10, 100, 1000].includes(ratio)
}
