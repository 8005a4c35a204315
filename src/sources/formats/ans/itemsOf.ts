import { list, record, text } from '../../readField.ts'
import type { Placed } from '../../slugOf.ts'
import { typeOf, type Wire } from './wire.ts'

const stories = new Set('story gallery video'.split(' '))
const documents = new Set('story gallery video image audio author redirect restricted'.split(' '))
const collections = new Set(['collection', 'results'])

/** Fields of which a story without a version has at least one; no other format has them under these names. */
const storyFields = ['headlines', 'content_elements', 'canonical_url', 'taxonomy', 'credits']

/** True for a document of ANS: it says what it is, and which version of ANS it follows, or it can be nothing else. */
function isDocument(value: unknown): boolean {
  const wire = record(value)
  const type = typeOf(wire)
  if (!wire || !(type === '' || documents.has(type) || collections.has(type))) return false
  if (type !== '' && /^0\.\d{1,3}(?:\.\d{1,3}){0,2}$/.test(text(wire.version) ?? '')) return true
  if (type === 'story') return storyFields.some(name => Object.hasOwn(wire, name))
  return (type === '' || stories.has(type)) && text(record(wire.headlines)?.basic) !== undefined
}

/** The list of documents in what holds them: `content_elements`, `data` in old searches. */
function listIn(wire: Wire): { name: string; entries: unknown[] } {
  const name = Array.isArray(wire.content_elements) ? 'content_elements' : 'data'
  return { name, entries: list(wire[name]) }
}

/** True for what holds documents: a collection, the results of a search, or an object that has nothing but a list of them. */
function holdsDocuments(value: unknown): boolean {
  const wire = record(value)
  const type = typeOf(wire)
  if (!wire || isDocument(wire)) return collections.has(type)
  if (collections.has(type) && Array.isArray(wire.content_elements)) return true
  return (type === '' || collections.has(type)) && listIn(wire).entries.some(isDocument)
}

/**
 * The documents of a document, each with its place: one alone, those of a collection or of a search's results, or
 * those of a list, collections in it opened. Whatever stands among them is given as it is.
 */
export function itemsOf(json: unknown): Placed<unknown>[] {
  if (Array.isArray(json)) {
    return json.flatMap(
      (item, index) => opened(item, `[${index}]`) ?? [{ where: `[${index}]`, item: typed(item) }],
    )
  }
  return opened(json, '') ?? (isDocument(json) ? [{ where: 'the document', item: typed(json) }] : [])
}

function opened(value: unknown, where: string): Placed<unknown>[] | undefined {
  const wire = holdsDocuments(value) ? record(value) : undefined
  if (!wire) return undefined
  const { name, entries } = listIn(wire)
  const prefix = where ? `${where}.${name}` : name
  return entries.map((item, index) => ({ where: `${prefix}[${index}]`, item: typed(item) }))
}

/** A site that asks for some fields only may leave out the type of its stories. */
function typed(item: unknown): unknown {
  const wire = record(item)
  return wire && typeOf(wire) === '' && isDocument(wire) ? { ...wire, type: 'story' } : item
}

/** What shows that a document is ANS, in words; undefined when it is not. */
export function ansEvidence(json: unknown): string | undefined {
  const found =
    isDocument(json) || holdsDocuments(json) ? [{ where: 'the document', item: json }] : itemsOf(json)
  const first = found.find(({ item }) => isDocument(item) || holdsDocuments(item))
  const wire = record(first?.item)
  if (!first || !wire) return undefined
  const type = typeOf(wire)
  if (type === '' && !isDocument(wire)) {
    const { name, entries } = listIn(wire)
    return `${name} hold ${typeOf(entries.find(isDocument)) || 'headlines.basic'}`
  }
  const version = text(wire.version)
  const fields = storyFields.filter(name => Object.hasOwn(wire, name)).slice(0, 2)
  const shown = version ? `the version ${version}` : fields.join(' and ')
  return type === '' ? `${first.where} has ${shown}` : `${first.where} has the type ${type} and ${shown}`
}
