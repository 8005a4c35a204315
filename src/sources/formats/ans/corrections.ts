import type { Correction } from '../../../model/Block.ts'
import { inlineText } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readInline } from '../../html/readBody.ts'
import { records, text } from '../../readField.ts'
import { typeOf, type Wire } from './wire.ts'

/** Groups within groups beyond this depth are left out, as in the text. */
const deepest = 12

/**
 * The corrections of a document: those it lists, and those that stand as elements in its text, each once. ANS knows no
 * date of a correction. A retraction changes the meaning.
 */
export function correctionsOf(wire: Wire, reading: Reading): Correction[] {
  const all = new Map<string, Correction>()
  for (const entry of [...records(wire.corrections), ...correctionsIn(wire.content_elements)]) {
    const written = text(entry.text)
    const content = written ? readInline(written, reading) : []
    const words = inlineText(content)
    if (words && !all.has(words)) all.set(words, { ...kindOf(entry.correction_type), content })
  }
  return [...all.values()]
}

/** Those in the text, those of a group in it too. */
function correctionsIn(elements: unknown, depth = 0): Wire[] {
  return records(elements).flatMap(element => {
    if (typeOf(element) === 'correction') return [element]
    const isGroup = typeOf(element) === 'element_group' && depth < deepest
    return isGroup ? correctionsIn(element.content_elements, depth + 1) : []
  })
}

function kindOf(value: unknown): Pick<Correction, 'kind' | 'important'> {
  const type = text(value)?.toLowerCase() ?? ''
  if (type.includes('clarif')) return { kind: 'clarification' }
  if (type.includes('updat')) return { kind: 'update' }
  return type.includes('retract') ? { kind: 'correction', important: true } : { kind: 'correction' }
}
