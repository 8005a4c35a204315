import { unquoted } from './fontsOfPage.ts'

/** A web font: what its sheet says of it, weights from first to last, the letters that it has, and the font itself. */
export type Face = {
  family: string
  style: string
  weights: readonly [first: number, last: number]
  letters: RegExp
  font: FontFace
}

/** Those of these faces that texts need, each set in a font as CSS says it, as CSS chooses them. */
export function neededFaces(faces: Face[], texts: Map<string, string>): Set<Face> {
  const needed = new Set<Face>()
  for (const [font, text] of texts) {
    const [style, weight = '', , ...names] = font.split(' ')
    // A weight is at most 900 away: the style is chosen first.
    const distance = ({ style: own, weights: [first, last] }: Face) =>
      Math.max(first - +weight, +weight - last, 0) + (own === style ? 0 : 1000)
    for (const family of names.join(' ').split(', ')) {
      const all = faces.filter(face => face.family === unquoted(family))
      const nearest = Math.min(...all.map(distance))
      for (const face of all) if (distance(face) === nearest && face.letters.test(text)) needed.add(face)
    }
  }
  return needed
}

/** `600`, or `400 700` for all from one to the other. */
export function weightsIn(written: string): Face['weights'] {
  const [first = 0, last = first] = written.split(' ').map(Number)
  return [first, last]
}

/** `U+20-7E, U+131`, a list of code points as `unicode-range` has it. */
export const lettersIn = (ranges: string) =>
  new RegExp(`[${ranges.replace(/[\dA-F]+/gi, '\\u{$&}').replace(/U\+|, /gi, '')}]`, 'u')
