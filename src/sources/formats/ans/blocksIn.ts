import type { Block } from '../../../model/Block.ts'
import type { Reading } from '../../format.ts'
import { readBody, readInline } from '../../html/readBody.ts'
import { body, list, records, text } from '../../readField.ts'
import { atOnce, type Steps } from '../../steps.ts'
import { linkBaseOf } from './addresses.ts'
import type { ElementReader, ReadElement } from './elementReader.ts'
import { elementReaders } from './elementReaders.ts'
import { typeOf } from './wire.ts'

/** Elements within elements beyond this depth are left out. */
const deepest = 12

/** Output types whose pages are no web pages; what is made for nothing else is not for this reader. */
const otherOutputs = new Set('ios android appletv amp print apple-news apple_news fbia alexa'.split(' '))

/** The blocks of a text; `shortened` says in words for a reader why it is not whole. */
export type ReadElements = { blocks: Block[]; shortened?: string }

/**
 * Reads the elements of a document as blocks. ANS lets any newsroom invent elements of its own: one that is not known
 * here, a null among them, costs itself only.
 */
export function* blocksIn(elements: unknown[], reading: Reading): Steps<ReadElements> {
  const html = { ...reading, address: linkBaseOf(reading) }
  const found: { shortened?: string } = {}
  const readerAt = (depth: number): ElementReader => ({
    reading,
    blocksOf: inner => (depth >= deepest ? [] : atOnce(read(inner, readerAt(depth + 1)))),
    html: value => {
      const written = body(value)
      if (!written) return []
      const { blocks, shortened } = readBody(written, html)
      if (shortened) found.shortened ??= shortened
      return blocks
    },
    inline: value => {
      const written = text(value)
      return written ? readInline(written, html) : []
    },
  })
  return { blocks: yield* read(elements, readerAt(0)), ...found }
}

function* read(elements: unknown, reader: ElementReader): Steps<Block[]> {
  const blocks: Block[] = []
  for (const element of records(elements)) {
    const type = typeOf(element)
    const known: ReadElement | undefined = Object.hasOwn(elementReaders, type)
      ? elementReaders[type]
      : undefined
    if (known && !isForOthers(element.channels)) blocks.push(...known(element, reader))
    yield
  }
  return blocks
}

function isForOthers(channels: unknown): boolean {
  const names = list(channels).flatMap(channel => text(channel)?.toLowerCase() ?? [])
  return names.length > 0 && names.every(name => otherOutputs.has(name))
}
