import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { textOrHtml } from '../../html/textOrHtml.ts'
import { firstText, records, text } from '../../readField.ts'
import type { Wire } from './wire.ts'

/**
 * The headline of an item: the one with the role main, else the first, else its title. Drafts of ninjs 2 have a list
 * `headline` with names; Superdesk writes it as HTML. Undefined when there is none.
 */
export function headlineOf(wire: Wire, reading: Reading): string | undefined {
  const headlines = [...records(wire.headlines), ...records(wire.headline)]
  const main = headlines.filter(({ role, name }) => firstText(role, name)?.toLowerCase() === 'main')
  for (const { value, text: words, contentType } of [...main, ...headlines]) {
    const written = value ?? words
    const isHtml = text(contentType)?.includes('html') ?? false
    const found =
      isHtml && typeof written === 'string' ? text(readText(written, reading)) : textOrHtml(written, reading)
    if (found) return found
  }
  return textOrHtml(firstText(wire.headline, wire.headline_main, wire.title, wire.name), reading)
}
