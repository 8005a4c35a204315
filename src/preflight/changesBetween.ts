import type { Article } from '../model/Article.ts'
import { plain } from './prose.ts'
import { type PlacedText, textsOf } from './textsOf.ts'

/** A text that differs from the published version; one side is absent where it was added or taken out. */
export type Change = { before?: PlacedText; after?: PlacedText }

/**
 * What differs in the texts of two versions of an article, in the order of the newer one: each text that is new beside
 * the text it stands in place of. Differences of case and spacing are none. A text that only moved has not changed.
 */
export function changesBetween(baseline: Article, article: Article): Change[] {
  const gone = without(textsOf(baseline), textsOf(article))
  const added = without(textsOf(article), textsOf(baseline))
  const left = new Set(gone)
  const changed = added.map((after): Change => {
    const before = partnerOf(after, left)
    if (before) left.delete(before)
    return before ? { before, after } : { after }
  })
  return [...changed, ...[...left].map(before => ({ before }))]
}

/** The texts that do not stand in the other version, each as often as it is missing there. */
function without(texts: readonly PlacedText[], other: readonly PlacedText[]): PlacedText[] {
  const counts = new Map<string, number>()
  const keyOf = ({ kind, text }: PlacedText) => `${kind} ${plain(text)}`
  for (const placed of other) counts.set(keyOf(placed), (counts.get(keyOf(placed)) ?? 0) + 1)
  return texts.filter(placed => {
    const count = counts.get(keyOf(placed)) ?? 0
    counts.set(keyOf(placed), count - 1)
    return count <= 0
  })
}

/** How many of the next texts are looked at for the one that was rewritten. */
const reach = 12

/** The text at the same place, else the one of the next few that shares most words; undefined when none shares half. */
function partnerOf(after: PlacedText, left: ReadonlySet<PlacedText>): PlacedText | undefined {
  const same = [...take(left, reach)].filter(({ kind }) => kind === after.kind)
  const words = wordsOf(after)
  const ranked = same
    .map(before => ({
      before,
      share: before.path === after.path && !/\[/.test(after.path) ? 1 : shareOf(words, wordsOf(before)),
    }))
    .toSorted((one, other) => other.share - one.share)
  const [best] = ranked
  return best && best.share >= 0.5 ? best.before : undefined
}

function* take<T>(values: Iterable<T>, most: number): Generator<T> {
  let count = 0
  for (const value of values) {
    if (count === most) return
    count += 1
    yield value
  }
}

const wordsOf = ({ text }: PlacedText) => new Set(plain(text).split(/[^\p{L}\p{N}]+/u))

/** The part of the words of both that they share: 0 to 1. */
function shareOf(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter(word => other.has(word)).length
  return shared / Math.max(one.size, other.size, 1)
}
