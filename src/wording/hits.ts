/** A piece of a text, and whether it is what somebody searched for. */
export type Hit = { text: string; hit: boolean }

/** Scripts that write words without blanks between them: only what was searched for is marked, wherever it stands. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u
/** In Arabic script the article, “and” and other short words are written together with the word after them. */
const joined = /\p{scx=Arab}/u

/**
 * A text in pieces, those marked that a search for `words` finds in it: every word that begins with one of them,
 * whatever its case and accents (`resume` finds “Résumés”, `qizil` finds “Qızıl”), whole, so that no letters are torn apart.
 * In Arabic script also a word that holds one; in Chinese, Japanese and Thai the very characters. One piece when
 * nothing is found; the pieces together are always the text.
 */
export function hitsIn(text: string, words: string): Hit[] {
  const wanted = [...words.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(([word]) => folded(word)).filter(Boolean)
  const hits: Hit[] = []
  let done = 0
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    for (const [from, to] of spansIn(word, wanted)) {
      if (index + from < done) continue
      add(hits, text.slice(done, index + from), false)
      add(hits, text.slice(index + from, index + to), true)
      done = index + to
    }
  }
  add(hits, text.slice(done), false)
  return hits
}

function add(hits: Hit[], text: string, hit: boolean) {
  if (text !== '' || (!hit && hits.length === 0)) hits.push({ text, hit })
}

/** Without case, accents and the dot that tells i from ı. */
function folded(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')
}

type Span = [from: number, to: number]

/** The parts of a word to mark, in its order. */
function spansIn(word: string, wanted: string[]): Span[] {
  if (unspaced.test(word)) return spansInside(word, wanted)
  const plain = folded(word)
  const isHit = wanted.some(one => plain.startsWith(one) || (joined.test(one) && plain.includes(one)))
  return isHit ? [[0, word.length]] : []
}

function spansInside(word: string, wanted: string[]): Span[] {
  const places: number[] = []
  let plain = ''
  let place = 0
  for (const character of word) {
    const fold = folded(character)
    plain += fold
    for (let index = 0; index < fold.length; index += 1) places.push(place)
    place += character.length
  }
  return wanted
    .flatMap(one => {
      const found: Span[] = []
      for (let at = plain.indexOf(one); at >= 0; at = plain.indexOf(one, at + one.length)) {
        found.push([places[at] ?? 0, places[at + one.length] ?? word.length])
      }
      return found
    })
    .sort((one, other) => one[0] - other[0])
}
