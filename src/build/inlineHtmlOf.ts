import { elements, type Inline } from '../model/Inline.ts'

/** Writes text that runs in a line as HTML, everything escaped. */
export function inlineHtmlOf(content: Inline[]): string {
  return content.map(htmlOfPiece).join('')
}

/** Text, or an attribute's value, with the signs escaped that mean something in HTML. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** An attribute with its blank; nothing when there is no value. */
export function attribute(name: string, value: string | number | undefined): string {
  return value === undefined ? '' : ` ${name}="${escaped(String(value))}"`
}

function htmlOfPiece(piece: Inline): string {
  if (typeof piece === 'string') return escaped(piece)
  if (piece.kind === 'break') return '<br>'
  const content = inlineHtmlOf(piece.content)
  if (piece.kind === 'link') return `<a${attribute('href', piece.href)}>${content}</a>`
  if (piece.kind !== 'foreign') return `<${elements[piece.kind]}>${content}</${elements[piece.kind]}>`
  const marks = attribute('lang', piece.language) + attribute('dir', piece.direction)
  return marks ? `<span${marks}>${content}</span>` : `<bdi>${content}</bdi>`
}
