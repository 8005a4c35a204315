import { list, record, text } from '../../readField.ts'
import type { Placed } from '../../slugOf.ts'
import { bodiesOf } from './body.ts'
import { field, idOf, named, type Wire } from './wire.ts'

const itemFields = [
  'headline headlines bodies body_html body_xhtml body_text pubStatus versionCreated firstCreated',
  'descriptions description_text description_html renditions associations byline eventDetails standard $standard',
]
  .join(' ')
  .split(' ')

const containers = ['items', '_items', 'item', 'data', 'results']

/** True for an object that can be a ninjs item: it has an identifier and at least one field of the standard. */
export function isItem(value: unknown): boolean {
  const wire = record(value)
  if (!wire || idOf(wire) === undefined) return false
  return itemFields.some(name => field(wire, name) !== undefined)
}

/**
 * The items of a document, each with its place: of one item, a list, an object that holds a list (`items`, `_items`,
 * `item`, `data`, `results`), AP's `data.items[].item`, or a package. Whatever is no object is given as it is.
 */
export function itemsOf(json: unknown, where = '', depth = 0): Placed<unknown>[] {
  if (Array.isArray(json)) {
    return json.flatMap((entry, index) => inWrapper(entry, `${where}[${index}]`))
  }
  const wire = record(json)
  if (!wire || depth > 4) return []
  if (isItem(wire)) return packageOf(wire, where) ?? [{ where: where || 'the item', item: wire }]
  for (const name of containers) {
    const found = itemsOf(wire[name], where ? `${where}.${name}` : name, depth + 1)
    if (found.length > 0) return found
  }
  return []
}

/** AP wraps each item of a list in an object of its own. */
function inWrapper(entry: unknown, where: string): Placed<unknown>[] {
  const wire = record(entry)
  if (!wire) return [{ where, item: entry }]
  if (!isItem(wire) && isItem(wire.item)) return [{ where: `${where}.item`, item: wire.item }]
  return packageOf(wire, where) ?? [{ where, item: wire }]
}

/** The items of a package: a composite without a body of its own that holds texts. Undefined for every other item. */
function packageOf(wire: Wire, where: string): Placed<unknown>[] | undefined {
  if (text(wire.type)?.toLowerCase() !== 'composite' || bodiesOf(wire).length > 0) return undefined
  const entries = Array.isArray(wire.associations)
    ? list(wire.associations).map((item, index) => ({ where: `[${index}]`, item }))
    : named(wire.associations).map(item => ({ where: `.${text(item.name)}`, item }))
  if (!entries.some(({ item }) => isText(item))) return undefined
  const prefix = where ? `${where}.associations` : 'associations'
  return entries.map(entry => ({ where: prefix + entry.where, item: entry.item }))
}

function isText(item: unknown): boolean {
  return isItem(item) && ['text', 'composite'].includes(text(record(item)?.type)?.toLowerCase() ?? 'text')
}

/** What shows that a document is ninjs, in words; undefined when it is not. */
export function ninjsEvidence(json: unknown): string | undefined {
  const found = itemsOf(json).find(({ item }) => isItem(item))
  const wire = record(found?.item)
  if (!found || !wire) return undefined
  const { where } = found
  const standard = record(wire.standard) ?? record(wire.$standard)
  if (/ninjs/i.test(text(standard?.name) ?? '')) {
    return `${where} says it is ${text(standard?.name)} ${text(standard?.version) ?? ''}`.trim()
  }
  const shown = itemFields.filter(name => field(wire, name) !== undefined).slice(0, 2)
  const spelt = shown.map(name => (Object.hasOwn(wire, name) ? name : name.toLowerCase()))
  return `${where} carries ${[idOf(wire)?.name, ...spelt].join(' and ')}`
}
