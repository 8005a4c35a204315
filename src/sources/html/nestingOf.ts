import { formattingElements, optionalEndElements, voidElements } from './allowedElements.ts'
import { mostOpen } from './limits.ts'

export type Nesting = {
  meet: (name: string, closes: boolean) => void
  depth: () => number
  nodes: () => number
}

/**
 * Counts, tag by tag and without parsing, how deep the elements of a source nest and how many nodes a parser would
 * make of it. A formatting element that is left open is made again in each block that follows, so it counts in each.
 */
export function nestingOf(): Nesting {
  const open: string[] = []
  const formatting = new Map<string, number>()
  let openFormatting = 0
  let nodes = 0

  const countFormatting = (name: string, step: 1 | -1) => {
    const count = (formatting.get(name) ?? 0) + step
    if (count < 0) return
    formatting.set(name, count)
    openFormatting += step
  }

  return {
    meet(name, closes) {
      nodes += 1
      if (formattingElements.has(name)) countFormatting(name, closes ? -1 : 1)
      else nodes += openFormatting
      if (voidElements.has(name) || optionalEndElements.has(name)) return
      // A link inside a link ends the outer one.
      if (name === 'a' && !closes && open.includes('a')) open.length = open.lastIndexOf('a')
      const place = closes ? open.lastIndexOf(name) : open.length
      if (closes && place >= 0) open.length = place
      else if (!closes && place < mostOpen) open.push(name)
    },
    depth: () => open.length,
    nodes: () => nodes,
  }
}
