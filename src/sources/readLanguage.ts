import type { Direction } from '../model/Inline.ts'
import { text } from './readField.ts'

const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** Reads a language as a BCP 47 tag in its usual spelling (`en-GB`); undefined when it is none, or says “undetermined”. */
export function language(value: unknown): string | undefined {
  const written = text(value)?.replaceAll('_', '-')
  if (written === undefined) return undefined
  const tag = tags.get(written) ?? tagOf(written)
  if (tag !== undefined) tags.set(written, tag)
  return tag
}

function tagOf(written: string): string | undefined {
  try {
    const locale = new Intl.Locale(written)
    // Longer than three letters is well-formed but no language: “English”, “Deutsch”.
    return locale.language.length > 3 || locale.language === 'und' ? undefined : locale.toString()
  } catch {
    return undefined
  }
}

/** The direction a language is written in, decided by its script; undefined when the language is unknown. */
export function directionOf(tag: string | undefined): Direction | undefined {
  if (tag === undefined) return undefined
  const known = directions.get(tag)
  if (known) return known
  const direction = directionIn(tag)
  directions.set(tag, direction)
  return direction
}

/** Every story asks, and asking the browser is slow; there are few languages. */
const tags = new Map<string, string>()
const directions = new Map<string, Direction>()

function directionIn(tag: string): Direction {
  const script = new Intl.Locale(tag).maximize().script
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr'
}
