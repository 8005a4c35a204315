import type { Block } from '../model/Block.ts'
import type { Picture } from '../model/Picture.ts'
import { inlineText } from './bodyText.ts'

/** A body without what stands above it already. */
export type TidyBody = { blocks: Block[]; lead?: Picture }

/**
 * Takes out of a body what the page shows above it: a heading at its beginning that repeats the headline, and
 * the first figure that repeats the lead picture – its words go to the lead where that has none of its own.
 */
export function withoutRepeats(blocks: Block[], headline: string, lead: Picture | undefined): TidyBody {
  const first = blocks[0]
  // A text that is nothing but its headline stays: it may hold a link.
  const isRepeated =
    blocks.length > 1 &&
    (first?.kind === 'heading' || first?.kind === 'paragraph') &&
    plain(inlineText(first.content)) === plain(headline)
  const body = isRepeated ? blocks.slice(1) : blocks
  if (!lead) return { blocks: body }
  const at = body.findIndex(block => block.kind === 'figure' && isSamePicture(block.picture, lead))
  const found = body[at]
  if (found?.kind !== 'figure') return { blocks: body, lead }
  return {
    blocks: body.toSpliced(at, 1),
    lead: { ...found.picture, ...lead, ...sizesOf(lead, found.picture) },
  }
}

/** True when two pictures share a file, or say the same under it. */
export function isSamePicture(one: Picture, other: Picture): boolean {
  const files = new Set(filesOf(one))
  if (filesOf(other).some(file => files.has(file))) return true
  const words = plain(inlineText(one.caption ?? []))
  return words.length > 20 && words === plain(inlineText(other.caption ?? []))
}

function filesOf({ src, renditions }: Picture): string[] {
  return [src, ...renditions.map(({ href }) => href)].map(wholeFile)
}

/** The file that a size was made of, as WordPress names its sizes: `quay-1024x683.jpg`, `quay-scaled.jpg`, by Jetpack’s host. */
function wholeFile(href: string): string {
  const own = href.replace(/^https:\/\/i\d\.wp\.com\/([^?]+).*$/, 'https://$1')
  return own.replace(/(?:-\d{2,4}x\d{2,4}|-scaled)(?=\.\w{3,4}$)/, '')
}

/** Renditions and size belong to one picture: those of the lead if it has any. */
function sizesOf(lead: Picture, found: Picture): Partial<Picture> {
  return lead.renditions.length > 0 ? { renditions: lead.renditions } : { renditions: found.renditions }
}

const plain = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase()
