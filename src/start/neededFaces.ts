import type { Setting } from './settings.ts'

/** A web font: what its sheet says of it, weights and ranges of code points from first to last, and the font itself. */
export type Face = { family: string; style: string; weights: Span; ranges: Span[]; font: FontFace }
type Span = readonly [first: number, last: number]

/** Those of these faces that texts need, as CSS chooses them. */
export function neededFaces(faces: Face[], settings: Setting[]): Set<Face> {
  const needed = new Set<Face>()
  for (const { style, weight, families, text } of settings) {
    const characters = [...new Set(text)].map(character => character.codePointAt(0)!)
    const distance = ({ weights: [first, last] }: Face) => Math.max(first - +weight, +weight - last, 0)
    for (const family of families) {
      const all = faces.filter(face => face.family === family)
      const styled = all.filter(face => face.style === style)
      const cut = styled.length > 0 ? styled : all
      const nearest = Math.min(...cut.map(distance))
      for (const face of cut) if (distance(face) === nearest && covers(face, characters)) needed.add(face)
    }
  }
  return needed
}

/** `600`, or `400 700` for all from one to the other; `U+20-7E`, or `U+131`. */
export function rangeIn(written: string, base: number): Span {
  const [first = 0, last = first] = (written.match(/[\dA-F]+/gi) ?? []).map(digits => parseInt(digits, base))
  return [first, last]
}

function covers({ ranges }: Face, characters: number[]): boolean {
  return ranges.some(([first, last]) => characters.some(character => character >= first && character <= last))
}
