import type { Inline } from '../../../model/Inline.ts'
import { inlineText } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readBody } from '../../html/readBody.ts'
import { firstText, text } from '../../readField.ts'
import { fieldsOf, type Wire } from './wire.ts'

/** The standfirst as text, without the lists of links that follow it; else the text of the trail. Undefined without either. */
export function standfirstOf(wire: Wire, reading: Reading): string | undefined {
  const { standfirst, trailText } = fieldsOf(wire)
  return firstText(
    ...[standfirst, wire.standfirst, trailText, wire.trailText].map(value => plainOf(value, reading)),
  )
}

function plainOf(value: unknown, reading: Reading): string | undefined {
  if (typeof value !== 'string') return undefined
  const paragraphs = readBody(value, reading).blocks.flatMap(block =>
    block.kind === 'paragraph' || block.kind === 'heading' ? [block.content] : [],
  )
  const said = paragraphs.filter(content => !isLinks(content))
  return text((said.length > 0 ? said : paragraphs).map(inlineText).join(' '))
}

/** True for a line of nothing but links to elsewhere. */
function isLinks(content: Inline[]): boolean {
  return content.every(piece => (typeof piece === 'string' ? !/[\p{L}\p{N}]/u.test(piece) : isLink(piece)))
}

function isLink(piece: Exclude<Inline, string>): boolean {
  if (piece.kind === 'break' || piece.kind === 'link') return true
  return piece.content.length > 0 && isLinks(piece.content)
}
