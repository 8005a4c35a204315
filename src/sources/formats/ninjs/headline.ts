import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { textOrHtml } from '../../html/textOrHtml.ts'
import { firstText, records, text } from '../../readField.ts'
import type { Wire } from './wire.ts'

/** The headline of an item: the one with the role main, else the first, else its title. Superdesk writes it as HTML. Undefined when there is none. */
export function headlineOf(wire: Wire, reading: Reading): string | undefined {
  const headlines = records(wire.headlines)
  const main = headlines.filter(({ role }) => text(role)?.toLowerCase() === 'main')
  for (const { value, contentType } of [...main, ...headlines]) {
    const isHtml = text(contentType)?.includes('html') ?? false
    const found = text(isHtml && typeof value === 'string' ? readText(value, reading) : value)
    if (found) return found
  }
  return textOrHtml(firstText(wire.headline, wire.title, wire.name), reading)
}
