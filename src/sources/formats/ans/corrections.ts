import type { Correction } from '../../../model/Block.ts'
import { inlineText } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readInline } from '../../html/readBody.ts'
import { records, text } from '../../readField.ts'
import { typeOf, type Wire } from './wire.ts'

/**
 * The corrections of a document: those it lists, and those that stand as elements in its text, each once. ANS knows no
 * date of a correction. A retraction changes the meaning.
 */
export function correctionsOf(wire: Wire, reading: Reading): Correction[] {
  const inText = records(wire.content_elements).filter(element => typeOf(element) === 'correction')
  const all = new Map<string, Correction>()
  for (const entry of [...records(wire.corrections), ...inText]) {
    const written = text(entry.text)
    const content = written ? readInline(written, reading) : []
    const words = inlineText(content)
    if (words && !all.has(words)) all.set(words, { ...kindOf(entry.correction_type), content })
  }
  return [...all.values()]
}

function kindOf(value: unknown): Pick<Correction, 'kind' | 'important'> {
  const type = text(value)?.toLowerCase() ?? ''
  if (type.includes('clarif')) return { kind: 'clarification' }
  if (type.includes('updat')) return { kind: 'update' }
  return type.includes('retract') ? { kind: 'correction', important: true } : { kind: 'correction' }
}
