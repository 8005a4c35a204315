import { idle } from '../idle.ts'

/** A web font: what its sheet says of it, weights and ranges of code points from first to last, and the font itself. */
export type Face = { family: string; style: string; weights: Span; ranges: Span[]; font: FontFace }
type Span = readonly [first: number, last: number]

/** Texts that are looked at in one moment. */
const many = 16

/** Those of these faces that the page needs, as CSS chooses them. */
export async function neededFaces(faces: Face[]): Promise<Set<Face>> {
  const needed = new Set<Face>()
  for (const [font, text] of await textsOfPage()) {
    const [style, weight = '', families = ''] = font.split('/')
    const characters = [...new Set(text)].map(character => character.codePointAt(0)!)
    const distance = ({ weights: [first, last] }: Face) => Math.max(first - +weight, +weight - last, 0)
    for (const family of families.split(', ')) {
      const all = faces.filter(face => face.family === unquoted(family))
      const styled = all.filter(face => face.style === style)
      const cut = styled.length > 0 ? styled : all
      const nearest = Math.min(...cut.map(distance))
      for (const face of cut) if (distance(face) === nearest && covers(face, characters)) needed.add(face)
    }
  }
  return needed
}

/**
 * The fonts of the page, as style, weight and families, with all text that is set in each. Asking a part that waits for the
 * reader takes time: of its headlines one of each kind is asked, and the rest is taken to be set as the page.
 */
async function textsOfPage(): Promise<Map<string, string>> {
  const walker = document.createTreeWalker(document.getElementById('root')!, NodeFilter.SHOW_TEXT)
  const texts = new Map<string, string>()
  const headlines = new Map<string, Element>()
  for (let index = 0; walker.nextNode(); index += 1) {
    if (index % many === 0) await idle()
    const { parentElement, data } = walker.currentNode as Text & { parentElement: Element }
    const part = parentElement.closest('.later')
    const isFar = part && part.getBoundingClientRect().top > innerHeight
    const headline = parentElement.closest('h3')
    if (headline && !headlines.has(headline.className)) headlines.set(headline.className, headline)
    const likeness = isFar && (headline ? headlines.get(headline.className) : document.body)
    const { fontFamily, fontStyle, fontWeight } = getComputedStyle(likeness || parentElement)
    const font = `${fontStyle}/${fontWeight}/${fontFamily}`
    texts.set(font, (texts.get(font) ?? '') + data)
  }
  return texts
}

/** A name as CSS has it, without the quotation marks that it may stand in. */
export const unquoted = (name: string) => name.replaceAll('"', '')

/** `600`, or `400 700` for all from one to the other; `U+20-7E`, or `U+131`. */
export function rangeIn(written: string, base: number): Span {
  const [first = 0, last = first] = (written.match(/[\dA-F]+/gi) ?? []).map(digits => parseInt(digits, base))
  return [first, last]
}

function covers({ ranges }: Face, characters: number[]): boolean {
  return ranges.some(([first, last]) => characters.some(character => character >= first && character <= last))
}
