import type { Block } from '../../../model/Block.ts'
import type { Reading } from '../../format.ts'
import { bodySteps, readText } from '../../html/readBody.ts'
import { readPlainBody } from '../../html/readPlainBody.ts'
import { shiftHeadings } from '../../html/shiftHeadings.ts'
import { body, firstText, record, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import type { Steps } from '../../steps.ts'
import { readElements } from './readElement.ts'
import { blocksIn, type Wire } from './wire.ts'

/**
 * The text of an article in its typed blocks, in their order. An article has one; each of a live blog's is a post with
 * its own moment and perhaps a title. Blocks that are not published yet are for drafts only.
 */
export function* readBlocks(wire: Wire, reading: Reading): Steps<Block[]> {
  const shown = blocksIn(wire, reading.draft)
  const isLive = shown.length > 1 || text(wire.type)?.toLowerCase() === 'liveblog'
  const all: Block[] = []
  for (const block of shown) {
    const blocks = yield* textOf(block, wire, reading)
    if (isLive && blocks.length > 0) all.push(...headOf(block, reading))
    all.push(...blocks)
    yield
  }
  return shiftHeadings(all)
}

function* textOf(block: Wire, wire: Wire, reading: Reading): Steps<Block[]> {
  const blocks = readElements(block.elements, { reading, atoms: wire.atoms })
  const read = blocks.length > 0 ? blocks : (yield* bodySteps(body(block.bodyHtml) ?? '', reading)).blocks
  return read.length > 0 ? read : readPlainBody(body(block.bodyTextSummary) ?? '')
}

function headOf(block: Wire, reading: Reading): Block[] {
  const at = [block.publishedDate, block.blockCreatedOn, block.firstPublishedDate, block.createdDate]
    .map(value => instant(value))
    .find(moment => moment !== undefined)
  const written = firstText(block.title, record(block.attributes)?.title)
  const title = written && text(readText(written, reading))
  return [
    ...(at ? [{ kind: 'stamp' as const, instant: at }] : []),
    ...(title ? [{ kind: 'heading' as const, level: 2 as const, content: [title] }] : []),
  ]
}
