/** A run of words that both versions have, or that was added or removed. */
export type Piece = { kind: 'same' | 'added' | 'removed'; text: string }

/** More comparisons than this are not made: the texts are then told as one replaced by the other. */
const most = 4_000_000

/**
 * What differs between two texts, word by word: the pieces in order, whose `same` and `removed` make the older text and
 * whose `same` and `added` the newer one. Words are compared as they stand, with their case and accents. The least
 * words change (longest common subsequence).
 */
export function wordChanges(before: string, after: string): Piece[] {
  const [old, young] = [wordsOf(before), wordsOf(after)]
  const start = sameStart(old, young)
  const end = sameStart(old.slice(start).toReversed(), young.slice(start).toReversed())
  const middle = changed(old.slice(start, old.length - end), young.slice(start, young.length - end))
  return joined([...old.slice(0, start).map(same), ...middle, ...young.slice(young.length - end).map(same)])
}

/** Words and figures, the spaces between them and single marks, so that a full stop is not part of the word before it. */
const wordsOf = (text: string) =>
  text.match(/[\p{L}\p{N}\p{M}]+(?:[.,'’]\p{N}+)*[%‰٪]?|\s+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []

const same = (text: string): Piece => ({ kind: 'same', text })

function sameStart(one: string[], other: string[]): number {
  const differs = one.findIndex((word, index) => word !== other[index])
  return differs < 0 ? one.length : differs
}

function changed(old: string[], young: string[]): Piece[] {
  const replaced: Piece[] = [
    ...old.map((text): Piece => ({ kind: 'removed', text })),
    ...young.map((text): Piece => ({ kind: 'added', text })),
  ]
  if (old.length === 0 || young.length === 0 || old.length * young.length > most) return replaced
  const lengths = commonLengths(old, young)
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < young.length) {
    if (i < old.length && j < young.length && old[i] === young[j]) {
      pieces.push(same(old[i]!))
      i += 1
      j += 1
    } else if (
      i < old.length &&
      (j === young.length || lengthAt(lengths, i + 1, j) >= lengthAt(lengths, i, j + 1))
    ) {
      pieces.push({ kind: 'removed', text: old[i]! })
      i += 1
    } else {
      pieces.push({ kind: 'added', text: young[j]! })
      j += 1
    }
  }
  return pieces
}

/** For each pair of places the length of the longest row of words that both have from there on. */
function commonLengths(old: string[], young: string[]): Uint32Array[] {
  const rows = Array.from({ length: old.length + 1 }, () => new Uint32Array(young.length + 1))
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = rows[i]!
    for (let j = young.length - 1; j >= 0; j -= 1) {
      row[j] =
        old[i] === young[j]
          ? lengthAt(rows, i + 1, j + 1) + 1
          : Math.max(lengthAt(rows, i + 1, j), lengthAt(rows, i, j + 1))
    }
  }
  return rows
}

const lengthAt = (rows: Uint32Array[], i: number, j: number) => rows[i]?.[j] ?? 0

/** Neighbours of a kind as one piece, what was removed before what stands in its place, and no lonely space between. */
function joined(pieces: Piece[]): Piece[] {
  const all: Piece[] = []
  let [removed, added] = ['', '']
  const flush = () => {
    if (removed) all.push({ kind: 'removed', text: removed })
    if (added) all.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [index, { kind, text }] of pieces.entries()) {
    const isBetween =
      kind === 'same' && text.trim() === '' && (removed || added) && isChange(pieces[index + 1])
    if (kind === 'removed' || isBetween) removed += text
    if (kind === 'added' || isBetween) added += text
    if (kind !== 'same' || isBetween) continue
    flush()
    const last = all.at(-1)
    if (last?.kind === 'same') last.text += text
    else all.push({ kind: 'same', text })
  }
  flush()
  return all
}

const isChange = (piece: Piece | undefined) => piece !== undefined && piece.kind !== 'same'
