import type { Rendition } from '../../model/Picture.ts'
import { compact, text } from '../readField.ts'
import { elementsIn, type HtmlElement, numberIn } from './htmlElement.ts'
import { safePicture } from './safeUrl.ts'
import { type Candidate, srcsetOf } from './srcsetOf.ts'

/** The files of all `source` elements of a picture and of its `img`, in their order; of a file named twice, the first. */
export function renditionsOf(element: HtmlElement, image: HtmlElement, address: string): Rendition[] {
  const sources = element === image ? [] : elementsIn(element.children, ({ name }) => name === 'source')
  const found = new Map<string, Rendition>()
  for (const source of [...sources, image]) {
    const { srcset, 'data-srcset': later, 'data-lazy-srcset': lazy } = source.attributes
    const candidates = srcsetOf(srcset ?? later ?? lazy)
    for (const candidate of candidates) {
      const href = safePicture(candidate.href, address)
      const type = typeOf(source)
      const key = `${href} ${type}`
      if (!href || found.has(key)) continue
      found.set(key, compact({ href, ...sizeOf(candidate, source, candidates.length === 1), type }))
    }
  }
  return [...found.values()]
}

function typeOf({ attributes }: HtmlElement): string | undefined {
  const type = text(attributes.type)?.toLowerCase()
  return type && /^image\/[a-z0-9.+-]{1,40}$/.test(type) ? type : undefined
}

/** The size a candidate states itself, else what its element states of its only file. */
function sizeOf({ width, height, density }: Candidate, source: HtmlElement, isOnly: boolean) {
  const given = numberIn(source.attributes.width)
  if (density && given) return { width: Math.round(given * density), height }
  const isGiven = isOnly && source.name === 'source' && (!width || width === given)
  if (!isGiven) return { width, height }
  return { width: width ?? given, height: height ?? numberIn(source.attributes.height) }
}
