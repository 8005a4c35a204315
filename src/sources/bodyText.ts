import type { Block } from '../model/Block.ts'
import type { Inline } from '../model/Inline.ts'

/** The words of running text without its markup. */
export function inlineText(content: Inline[]): string {
  return content
    .map(piece => {
      if (typeof piece === 'string') return piece
      return piece.kind === 'break' ? ' ' : inlineText(piece.content)
    })
    .join('')
}

/** The words of a body, a line to each block; pictures, pull quotes and embeds stand beside the text and not in it. */
export function bodyText(blocks: Block[]): string {
  return blocks.map(textOfBlock).join('\n')
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return inlineText(block.content)
    case 'list':
      return block.items.map(bodyText).join('\n')
    case 'quote':
      return bodyText(block.blocks)
    case 'table':
      return [...block.head, ...block.rows]
        .map(row => row.map(cell => inlineText(cell.content)).join(' '))
        .join('\n')
    case 'code':
      return block.text
    default:
      return ''
  }
}

/** How many words a body has, in any script; undefined when it has none. */
export function wordsIn(blocks: Block[], language: string | undefined): number | undefined {
  let words = 0
  for (const { isWordLike } of new Intl.Segmenter(language, { granularity: 'word' }).segment(
    bodyText(blocks),
  )) {
    if (isWordLike) words += 1
  }
  return words > 0 ? words : undefined
}

/** The beginning of a text as a headline: at most twelve words, with “…” where more follows. Undefined for a blank text. */
export function firstWords(text: string | undefined): string | undefined {
  const all = (text ?? '').slice(0, 1000).split(/\s+/).filter(Boolean)
  const some = all.slice(0, 12).join(' ')
  // Chinese and Japanese part their words by nothing.
  const short = [...some].slice(0, 120).join('')
  if (short === '') return undefined
  return all.length > 12 || short !== some ? `${short.replace(/[,;:.–-]+$/u, '')}…` : short
}
