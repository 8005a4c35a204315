import { list, record, records, text } from '../../readField.ts'
import type { Placed } from '../../slugOf.ts'
import { typeOf } from './wire.ts'

const documents = new Set('story gallery video image audio author redirect restricted'.split(' '))
const collections = new Set(['collection', 'results'])

/** Fields of which a story without a version has at least one; no other format has them under these names. */
const storyFields = ['headlines', 'content_elements', 'canonical_url', 'taxonomy', 'credits']

/** True for a document of ANS: it says what it is, and which version of ANS it follows. */
function isDocument(value: unknown): boolean {
  const wire = record(value)
  const type = typeOf(wire)
  if (!wire || !(documents.has(type) || collections.has(type))) return false
  if (/^0\.\d{1,3}(?:\.\d{1,3}){0,2}$/.test(text(wire.version) ?? '')) return true
  return type === 'story' && storyFields.some(name => Object.hasOwn(wire, name))
}

/** True for what holds documents: a collection, the results of a search, or an object that has nothing but a list of them. */
function holdsDocuments(value: unknown): boolean {
  const wire = record(value)
  if (collections.has(typeOf(wire))) return true
  return typeOf(wire) === '' && records(wire?.content_elements).some(isDocument)
}

/**
 * The documents of a document, each with its place: one alone, those of a collection or of a search's results, or
 * those of a list, collections in it opened. Whatever stands among them is given as it is.
 */
export function itemsOf(json: unknown): Placed<unknown>[] {
  if (Array.isArray(json)) {
    return json.flatMap((item, index) => opened(item, `[${index}]`) ?? [{ where: `[${index}]`, item }])
  }
  return opened(json, '') ?? (isDocument(json) ? [{ where: 'the document', item: json }] : [])
}

function opened(value: unknown, where: string): Placed<unknown>[] | undefined {
  if (!holdsDocuments(value)) return undefined
  const prefix = where ? `${where}.content_elements` : 'content_elements'
  return list(record(value)?.content_elements).map((item, index) => ({ where: `${prefix}[${index}]`, item }))
}

/** What shows that a document is ANS, in words; undefined when it is not. */
export function ansEvidence(json: unknown): string | undefined {
  const found =
    isDocument(json) || holdsDocuments(json) ? [{ where: 'the document', item: json }] : itemsOf(json)
  const first = found.find(({ item }) => isDocument(item) || holdsDocuments(item))
  const wire = record(first?.item)
  if (!first || !wire) return undefined
  const type = typeOf(wire)
  if (type === '') return `content_elements hold ${typeOf(records(wire.content_elements).find(isDocument))}`
  const version = text(wire.version)
  const fields = storyFields.filter(name => Object.hasOwn(wire, name)).slice(0, 2)
  const shown = version ? `the version ${version}` : fields.join(' and ')
  return `${first.where} has the type ${type} and ${shown}`
}
