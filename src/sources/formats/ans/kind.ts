import { compact, record, text } from '../../readField.ts'
import { isLive } from '../ninjs/subjects.ts'
import type { Wire } from './wire.ts'

/** Subtypes that say what kind of piece it is; the others choose a template of the newsroom's. */
const pieces = new Set(
  'analysis column commentary editorial explainer feature interview letter obituary opinion review'.split(
    ' ',
  ),
)

/** What kind of piece a document is: the label it is to show, else a subtype that readers know; and whether it is live. */
export function kindOf(wire: Wire): { label?: string; live?: true } {
  const basic = record(record(wire.label)?.basic)
  const shown = basic && basic.display !== false ? text(basic.text) : undefined
  const subtype = text(wire.subtype)?.toLowerCase() ?? ''
  const piece = pieces.has(subtype) ? subtype.slice(0, 1).toUpperCase() + subtype.slice(1) : undefined
  const live = isLive(shown ?? '') || /^live(?:[-_ ]?(?:blog|story|updates))?$/.test(subtype)
  return compact({ label: shown && isLive(shown) ? undefined : (shown ?? piece), live: live || undefined })
}
