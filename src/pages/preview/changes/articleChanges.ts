import type { Article } from '../../../model/Article.ts'
import { type PlacedText, textsOf } from '../../../preflight/textsOf.ts'
import { type Piece, wordChanges } from './wordChanges.ts'

/** What differs at one place, with the place in each version that has it. */
export type Change = { before?: PlacedText; after?: PlacedText; pieces: Piece[] }

/** What differs between two versions of an article: its running text, the words of its pictures, everything else. */
export type Changes = { text: Change[]; pictures: Change[]; details: Change[] }

const ofPictures = new Set(['alt', 'caption', 'credit'])
const ofDetails = new Set(['name', 'label', 'correction'])

/**
 * Every text that differs between the published version and the draft, in the order of the draft, word by word: also
 * one of which only the case changed. What merely moved has not changed.
 */
export function articleChanges(baseline: Article, draft: Article): Changes {
  const [old, young] = [textsOf(baseline), textsOf(draft)]
  const left = new Set(without(old, young))
  const changes = without(young, old).map(after => {
    const before = partnerOf(after, left)
    if (before) left.delete(before)
    return { ...(before && { before }), after, pieces: wordChanges(before?.text ?? '', after.text) }
  })
  const gone = [...left].map(before => ({ before, pieces: wordChanges(before.text, '') }))
  const all: Change[] = [...changes, ...gone]
  const kindOf = ({ before, after }: Change) => (after ?? before)?.kind ?? ''
  return {
    text: all.filter(change => !ofPictures.has(kindOf(change)) && !ofDetails.has(kindOf(change))),
    pictures: all.filter(change => ofPictures.has(kindOf(change))),
    details: all.filter(change => ofDetails.has(kindOf(change))),
  }
}

/** The texts that do not stand in the other version, each as often as it is missing there. */
function without(texts: readonly PlacedText[], other: readonly PlacedText[]): PlacedText[] {
  const keyOf = ({ kind, text }: PlacedText) => `${kind} ${text}`
  const counts = new Map<string, number>()
  for (const placed of other) counts.set(keyOf(placed), (counts.get(keyOf(placed)) ?? 0) + 1)
  return texts.filter(placed => {
    const count = counts.get(keyOf(placed)) ?? 0
    counts.set(keyOf(placed), count - 1)
    return count <= 0
  })
}

/** How many of the next texts are looked at for the one that was rewritten, and what part of the words they share. */
const reach = 12
const enough = 0.4

function partnerOf(after: PlacedText, left: ReadonlySet<PlacedText>): PlacedText | undefined {
  const single = /^[^[]*$/.test(after.path)
  const candidates = [...left].filter(
    ({ kind, path }) => kind === after.kind && (!single || path === after.path),
  )
  if (single) return candidates[0]
  const words = wordsOf(after.text)
  const ranked = candidates
    .slice(0, reach)
    .map(before => ({ before, share: shareOf(words, wordsOf(before.text)) }))
    .toSorted((one, other) => other.share - one.share)
  const [best] = ranked
  return best && best.share >= enough ? best.before : undefined
}

const wordsOf = (text: string) => new Set(text.toLowerCase().split(/[^\p{L}\p{N}]+/u))

function shareOf(one: Set<string>, other: Set<string>): number {
  const shared = [...one].filter(word => other.has(word)).length
  return shared / Math.max(one.size, other.size, 1)
}
