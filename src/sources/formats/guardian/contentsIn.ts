import { firstText, identity, list, record, text } from '../../readField.ts'
import type { Placed } from '../../slugOf.ts'
import type { Wire } from './wire.ts'

const kinds = new Set([
  'article',
  'liveblog',
  'gallery',
  'interactive',
  'video',
  'audio',
  'picture',
  'crossword',
])
/** Fields that only content has, in CAPI and in the documents of the website. */
const marks = ['webPublicationDate', 'fields', 'blocks', 'elements', 'webPublicationDateDeprecated']

/** The id of content, which is the path of its page; a copy with fewer fields may only have the page. */
export function idOf(wire: Wire): string | undefined {
  const id = identity(wire.id) ?? identity(wire.pageId)
  const page = id === undefined ? URL.parse(text(wire.webUrl) ?? '') : null
  return (
    id ??
    (page && /\bguardian\.co\.uk$|\btheguardian\.com$/.test(page.hostname)
      ? identity(page.pathname.slice(1))
      : undefined)
  )
}

/** True for a piece of content, as opposed to a tag, a section or an edition, which also have an id and a title. */
export function isContent(value: unknown): boolean {
  const wire = record(value)
  if (!wire || idOf(wire) === undefined) return false
  if (text(wire.webTitle) === undefined && text(wire.headline) === undefined) return false
  const isPage = firstText(wire.webUrl, wire.webURL, wire.apiUrl, wire.sectionId, wire.pageId) !== undefined
  return (
    isPage &&
    (marks.some(name => Object.hasOwn(wire, name)) || kinds.has(text(wire.type)?.toLowerCase() ?? ''))
  )
}

/**
 * Lists of an answer, in the order in which they count: those after `results` come with the pages of a section, a tag or an
 * edition; the last are what programs call the list when they keep it.
 */
const lists = [
  ...['results', 'editorsPicks', 'mostViewed', 'leadContent', 'relatedContent'],
  ...['articles', 'items', 'data'],
]

/** The content of a document, each piece with its place: of an answer, of its `response`, a bare list, or one piece. */
export function contentsIn(json: unknown): Placed<unknown>[] {
  if (Array.isArray(json)) return placed(json, '')
  const wire = record(json)
  if (!wire) return []
  const response = record(wire.response)
  return response ? inAnswer(response, 'response.') : inAnswer(wire, '')
}

function inAnswer(wire: Wire, where: string): Placed<unknown>[] {
  if (record(wire.content)) return [{ where: `${where}content`, item: wire.content }]
  if (isContent(wire)) return [{ where: 'the content', item: wire }]
  const name = lists.find(name => list(wire[name]).length > 0)
  return name ? placed(list(wire[name]), where + name) : []
}

function placed(items: unknown[], name: string): Placed<unknown>[] {
  return items.map((item, index) => ({ where: `${name}[${index}]`, item }))
}

/** What shows that a document is the Guardian's, in words; undefined when it is not, or holds no content but an error. */
export function guardianEvidence(json: unknown): string | undefined {
  const response = record(record(json)?.response)
  const found = contentsIn(json).find(({ item }) => isContent(item))
  if (found) {
    const content = record(found.item) ?? {}
    const title = text(content.webTitle) === undefined ? 'headline' : 'webTitle'
    const id = ['id', 'pageId'].find(name => name in content) ?? 'webUrl'
    return `${found.where} carries ${id} and ${title}`
  }
  // A page without stories: an empty section, or what lies past the end.
  const isEmpty = Array.isArray(response?.results) && response.results.length === 0
  return isEmpty && 'currentPage' in response ? 'response has currentPage and no results' : undefined
}
