import { nodesIn } from './parts.ts'

/** A font as a style names it, and all text of a page that is set in it. */
type Use = { families: string[]; weight: number; style: string; text: string }

/** Those of these faces that the text of a part of the page needs, as CSS chooses them. */
export function neededBy(root: Element, faces: FontFace[]): FontFace[] {
  const needed = usesIn(root).flatMap(({ families, weight, style, text }) => {
    const characters = [...new Set(text)].map(character => character.codePointAt(0)!)
    return families.flatMap(family => {
      const all = faces.filter(face => unquoted(face.family) === family)
      const styled = all.filter(face => face.style === style)
      const cut = styled.length > 0 ? styled : all
      const nearest = Math.min(...cut.map(face => distance(face, weight)))
      return cut.filter(face => distance(face, weight) === nearest && covers(face, characters))
    })
  })
  return [...new Set(needed)]
}

function usesIn(root: Element): Use[] {
  const uses = new Map<string, Use>()
  for (const node of nodesIn(root)) {
    const { parentElement, textContent } = node
    if (!(node instanceof Text) || !parentElement) continue
    const { fontFamily, fontStyle, fontWeight } = getComputedStyle(parentElement)
    const font = `${fontStyle} ${fontWeight} ${fontFamily}`
    const families = fontFamily.split(', ').map(unquoted)
    const use = uses.get(font) ?? { families, weight: Number(fontWeight), style: fontStyle, text: '' }
    uses.set(font, { ...use, text: use.text + textContent })
  }
  return [...uses.values()]
}

/** A name as CSS has it, without the quotation marks that it may stand in. */
export const unquoted = (name: string) => name.replaceAll('"', '')

/** How far a weight is from those of a face: `600`, or `400 700` for all from one to the other. */
function distance({ weight }: FontFace, wanted: number): number {
  const [first = 0, last = first] = weight.split(' ').map(Number)
  return Math.max(first - wanted, wanted - last, 0)
}

/** True where a range such as `U+20-7E, U+131` has one of these characters. */
function covers({ unicodeRange }: FontFace, characters: number[]): boolean {
  return unicodeRange.split(',').some(range => {
    const [first = 0, last = first] = (range.match(/[\dA-F]+/gi) ?? []).map(digits => parseInt(digits, 16))
    return characters.some(character => character >= first && character <= last)
  })
}
