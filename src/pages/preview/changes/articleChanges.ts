import type { Article } from '../../../model/Article.ts'
import { type Change as Changed, changesBetween } from '../../../preflight/changesBetween.ts'
import { type Piece, wordChanges } from './wordChanges.ts'

/** What differs at one place, with the place in each version that has it. */
export type Change = Changed & { pieces: Piece[] }

/** What differs between two versions of an article: its running text, the words of its pictures, everything else. */
export type Changes = { text: Change[]; pictures: Change[]; details: Change[] }

const ofPictures = new Set(['alt', 'caption', 'credit'])
const ofDetails = new Set(['name', 'label', 'correction'])

/** Words are compared as they stand, with their case and their spaces. */
const asItStands = (text: string) => text

/**
 * Every text that differs between the published version and the draft, in the order of the draft, word by word: also
 * one of which only the case changed. What merely moved has not changed.
 */
export function articleChanges(baseline: Article, draft: Article): Changes {
  const all = changesBetween(baseline, draft, asItStands).map(
    (change): Change => ({
      ...change,
      pieces: wordChanges(change.before?.text ?? '', change.after?.text ?? ''),
    }),
  )
  const kindOf = ({ before, after }: Change) => (after ?? before)?.kind ?? ''
  return {
    text: all.filter(change => !ofPictures.has(kindOf(change)) && !ofDetails.has(kindOf(change))),
    pictures: all.filter(change => ofPictures.has(kindOf(change))),
    details: all.filter(change => ofDetails.has(kindOf(change))),
  }
}
