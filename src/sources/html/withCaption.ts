import type { Block } from '../../model/Block.ts'
import type { BodyReader } from './bodyReader.ts'
import { captionOf } from './captionOf.ts'
import { type HtmlElement, textIn } from './htmlElement.ts'
import { inlineOf } from './inlineOf.ts'

/** Gives the words under a figure to the one table, quote or embed in it; after anything else they are a paragraph. */
export function withCaption(blocks: Block[], captions: HtmlElement[], reader: BodyReader): Block[] {
  const [only, ...more] = blocks
  const words = inlineOf(captions, reader)
  if (words.length === 0) return blocks
  if (only && more.length === 0) {
    if (only.kind === 'table' && !only.caption) return [{ ...only, caption: words }]
    if ((only.kind === 'quote' || only.kind === 'pullquote') && !only.source)
      return [{ ...only, source: words }]
    if (only.kind === 'embed' && !only.title) return [{ ...only, title: textIn(captions) }]
    if (only.kind === 'gallery' && !only.caption) return [{ ...only, ...captionOf(captions, reader) }]
  }
  return [...blocks, { kind: 'paragraph', content: words }]
}
