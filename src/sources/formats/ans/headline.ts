import { firstWords } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { textOrHtml } from '../../html/textOrHtml.ts'
import { records } from '../../readField.ts'
import { typeOf, type Wire, wordsIn } from './wire.ts'

const others = ['web', 'mobile', 'native', 'print', 'meta_title']

/**
 * The headline of a document; an image calls it `subtitle`. Where it has none, the beginning of what it says. Undefined
 * when it says nothing.
 */
export function headlineOf(wire: Wire, reading: Reading): string | undefined {
  return (
    wordsIn(wire.headlines, reading, others) ??
    textOrHtml(wire.subtitle, reading) ??
    firstWords(wordsIn(wire.subheadlines, reading) ?? wordsIn(wire.description, reading)) ??
    firstWords(firstTextIn(wire, reading) ?? textOrHtml(wire.caption, reading))
  )
}

function firstTextIn(wire: Wire, reading: Reading): string | undefined {
  const first = records(wire.content_elements).find(element => typeOf(element) === 'text')
  const start = typeof first?.content === 'string' ? first.content.slice(0, 5000) : undefined
  return textOrHtml(start, reading)
}

/** The standfirst of a document: its subheadline, else its description, unless that says what the headline says. */
export function standfirstOf(wire: Wire, headline: string, reading: Reading): string | undefined {
  const words = wordsIn(wire.subheadlines, reading) ?? wordsIn(wire.description, reading)
  return words === headline ? undefined : words
}
