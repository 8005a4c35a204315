import type { Block, Cell } from '../model/Block.ts'
import type { Inline } from '../model/Inline.ts'

/**
 * The running text without its markup, a line to each paragraph, heading, list item or table row. Left out is what
 * is read beside the text and not in it: pictures with their captions, pull quotes (they repeat the text), embeds.
 */
export function plainTextOf(content: readonly (Inline | Block)[]): string {
  let text = ''
  for (const piece of content) {
    const isInline = typeof piece === 'string' || isInlineKind(piece)
    if (isInline) text += inlineText(piece)
    else text = lines(text, blockText(piece))
  }
  return text
}

function isInlineKind(piece: Exclude<Inline, string> | Block): piece is Exclude<Inline, string> {
  switch (piece.kind) {
    case 'break':
    case 'link':
    case 'foreign':
    case 'strong':
    case 'emphasis':
    case 'superscript':
    case 'subscript':
    case 'mark':
      return true
    // A line of code and a block of code share a name.
    case 'code':
      return 'content' in piece
    default:
      return false
  }
}

function inlineText(piece: Inline): string {
  if (typeof piece === 'string') return piece
  return piece.kind === 'break' ? ' ' : plainTextOf(piece.content)
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainTextOf(block.content)
    case 'list':
      return lines(...block.items.map(plainTextOf))
    case 'quote':
      return lines(plainTextOf(block.blocks), plainTextOf(block.source ?? []))
    case 'table':
      return lines(plainTextOf(block.caption ?? []), ...[...block.head, ...block.rows].map(rowText))
    case 'code':
      return block.text
    case 'correction':
      return plainTextOf(block.correction.content)
    default:
      return ''
  }
}

function rowText(row: Cell[]): string {
  return row.map(cell => plainTextOf(cell.content)).join(' ')
}

function lines(...texts: string[]): string {
  return texts.filter(text => text.trim()).join('\n')
}

/** Whole minutes to read this many words at 230 a minute, to the nearest and at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 230))
}
