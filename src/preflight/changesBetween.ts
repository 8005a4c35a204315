import type { Article } from '../model/Article.ts'
import { plain } from './prose.ts'
import { type PlacedText, textsOf } from './textsOf.ts'

/** A text that differs from the published version; one side is absent where it was added or taken out. */
export type Change = { before?: PlacedText; after?: PlacedText }

/**
 * What differs in the texts of two versions of an article, in the order of the newer one, then what was taken out: each
 * text that is new beside the text it stands in place of. A text that only moved has not changed, and neither has one
 * that `reading` gives the same for: without it, differences of case and spacing are none.
 */
export function changesBetween(baseline: Article, article: Article, reading = plain): Change[] {
  const before = known.get(article)
  if (before?.baseline === baseline && before.reading === reading) return before.changes
  const changes = findChanges(textsOf(baseline), textsOf(article), reading)
  known.set(article, { baseline, reading, changes })
  return changes
}

/** Several checks ask for the changes; an article never changes. */
const known = new WeakMap<Article, { baseline: Article; reading: typeof plain; changes: Change[] }>()

function findChanges(
  old: readonly PlacedText[],
  young: readonly PlacedText[],
  reading: typeof plain,
): Change[] {
  const gone = without(old, young, reading)
  const left = new Map(Object.entries(Object.groupBy(gone, ({ kind }) => kind)).map(byKind))
  const changed = without(young, old, reading).map((after): Change => {
    const candidates = left.get(after.kind)
    const before = candidates && partnerOf(after, candidates)
    if (before) candidates?.delete(before)
    return before ? { before, after } : { after }
  })
  const lost = gone.filter(before => left.get(before.kind)?.has(before))
  return [...changed, ...lost.map(before => ({ before }))]
}

const byKind = ([kind, texts = []]: [string, PlacedText[]?]) => [kind, new Set(texts)] as const

/** The texts that do not stand in the other version, each as often as it is missing there. */
function without(
  texts: readonly PlacedText[],
  other: readonly PlacedText[],
  reading: typeof plain,
): PlacedText[] {
  const counts = new Map<string, number>()
  const keyOf = ({ kind, text }: PlacedText) => `${kind} ${reading(text)}`
  for (const placed of other) counts.set(keyOf(placed), (counts.get(keyOf(placed)) ?? 0) + 1)
  return texts.filter(placed => {
    const count = counts.get(keyOf(placed)) ?? 0
    counts.set(keyOf(placed), count - 1)
    return count <= 0
  })
}

/** How many of the next texts are looked at for the one that was rewritten, and what part of the words they share. */
const reach = 12
const enough = 0.5

/** What there is only one of, as the headline, was rewritten however little of it is left; else the most alike. */
function partnerOf(after: PlacedText, left: ReadonlySet<PlacedText>): PlacedText | undefined {
  if (!after.path.includes('[')) return [...left].find(({ path }) => path === after.path)
  const words = wordsOf(after)
  const [best] = nextOf(left)
    .map(before => ({ before, share: shareOf(words, wordsOf(before)) }))
    .toSorted((one, other) => other.share - one.share)
  return best && best.share >= enough ? best.before : undefined
}

function nextOf(left: ReadonlySet<PlacedText>): PlacedText[] {
  const next: PlacedText[] = []
  for (const text of left) if (next.push(text) === reach) break
  return next
}

const wordsOf = ({ text }: PlacedText) => new Set(plain(text).split(/[^\p{L}\p{N}]+/u))

/** The part of the words of both that they share: 0 to 1. */
function shareOf(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter(word => other.has(word)).length
  return shared / Math.max(one.size, other.size, 1)
}
