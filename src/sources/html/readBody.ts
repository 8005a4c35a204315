import type { Block } from '../../model/Block.ts'
import type { Inline } from '../../model/Inline.ts'
import type { ParseHtml } from '../format.ts'
import { atOnce, type Steps } from '../steps.ts'
import { blocksOf, portionsOf } from './blocksOf.ts'
import type { BodyReader } from './bodyReader.ts'
import { textIn } from './htmlElement.ts'
import { inlineOf } from './inlineOf.ts'
import type { Dropped } from './limits.ts'
import { readTree, treeSteps } from './readTree.ts'
import { shiftHeadings } from './shiftHeadings.ts'

/** How a piece of HTML is read; relative addresses in it resolve against `address`. */
export type HtmlReading = { address: string; parseHtml: ParseHtml }

/** A body as blocks; `shortened` says in words for a reader why it is not whole, `dropped` what was left out. */
export type ReadBody = { blocks: Block[]; shortened?: string; dropped: Dropped[] }

/**
 * Reads the HTML of an article's body as blocks, by allow-list: nothing that runs, loads or styles comes through,
 * addresses are checked, text is kept. Takes HTML of any size and shape, whole documents too, and never throws.
 */
export const readBody = (html: string, reading: HtmlReading): ReadBody => atOnce(bodySteps(html, reading))

/** The same, step by step. */
export function* bodySteps(html: string, { address, parseHtml }: HtmlReading): Steps<ReadBody> {
  const { nodes, shortened, dropped } = yield* treeSteps(html, parseHtml)
  const reader: BodyReader = {
    address,
    drop: what => dropped.set(what, (dropped.get(what) ?? 0) + 1),
    blocksOf: inner => blocksOf(inner, reader),
  }
  const read: Block[] = []
  for (const portion of portionsOf(nodes)) {
    read.push(...reader.blocksOf(portion))
    yield
  }
  const blocks = shiftHeadings(read)
  return {
    blocks,
    ...(shortened && { shortened }),
    dropped: [...dropped].map(([what, count]) => ({ what, count })),
  }
}

/** Reads the HTML of a caption or a standfirst: text in a line, with emphasis and links. Empty when there is none. */
export function readInline(html: string, { address, parseHtml }: HtmlReading): Inline[] {
  return inlineOf(readTree(html, parseHtml).nodes, { address, drop: () => {} })
}

/** Reads HTML as plain text on one line, with entities decoded once; empty when there is none. */
export function readText(html: string, reading: HtmlReading): string {
  return textIn(readInline(html, reading).flatMap(plainOf))
}

function plainOf(piece: Inline): string[] {
  if (typeof piece === 'string') return [piece]
  return piece.kind === 'break' ? [' '] : piece.content.flatMap(plainOf)
}
