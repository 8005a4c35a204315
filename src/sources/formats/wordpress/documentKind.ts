import type { Reading } from '../../format.ts'
import { list, record, text } from '../../readField.ts'
import { isError, renderedFieldsIn, type Wire } from './wire.ts'

/** What a document of a WordPress API holds; `posts` may be one. */
export type DocumentKind =
  | 'posts'
  | 'index'
  | 'error'
  | 'pictures'
  | 'people'
  | 'terms'
  | 'comments'
  | 'finds'
  | 'revisions'

/** What showed it, and what to say of a document without posts. */
const says: Record<Exclude<DocumentKind, 'posts'>, { evidence: string; holds: string }> = {
  index: { evidence: 'namespaces name wp/v2', holds: 'the index of the API' },
  error: { evidence: 'a code, a message and data.status', holds: 'a refusal' },
  pictures: { evidence: 'items carry media_type and source_url', holds: 'pictures' },
  people: { evidence: 'items carry avatar_urls', holds: 'authors' },
  terms: { evidence: 'items carry a taxonomy', holds: 'categories or tags' },
  comments: { evidence: 'items carry author_name and post', holds: 'comments' },
  finds: { evidence: 'items carry a subtype and _links', holds: 'finds without their text' },
  revisions: { evidence: 'items carry a parent and no type', holds: 'earlier or unpublished versions' },
}

/** Besides a field that WordPress rendered, what its posts have and nobody else’s; the first found is named. */
const marks = ['date_gmt', '_links', '_embedded', 'id', 'link', 'slug']

/**
 * The document itself, out of what some put around it: the envelope that WordPress makes of an answer for those who
 * cannot read headers (`_envelope`), or the name under which a program keeps the list.
 */
export function unwrapped(json: unknown): unknown {
  const wire = record(json)
  if (!wire || kindOf(wire)) return json
  const names = 'status' in wire && 'headers' in wire ? ['body'] : ['posts', 'data', 'items', 'results']
  return names.map(name => wire[name]).find(inner => documentKind(inner) !== undefined) ?? json
}

/** What kind of document of WordPress it is; undefined when it is none. */
export function documentKind(json: unknown): DocumentKind | undefined {
  const first = firstIn(json)
  return first && kindOf(first)
}

/** What in the document shows that it is WordPress’s. */
export function evidenceOf(json: unknown, header?: Reading['header']): string | undefined {
  const inner = unwrapped(json)
  const isEmpty = Array.isArray(inner) && inner.length === 0
  if (isEmpty && header?.('x-wp-total') !== undefined) return 'an empty list comes with the header X-WP-Total'
  const kind = documentKind(inner)
  if (kind !== 'posts') return kind && says[kind].evidence
  const post = firstIn(inner) ?? {}
  return `items carry ${renderedFieldsIn(post)[0]}.rendered and ${marks.find(name => Object.hasOwn(post, name))}`
}

/** What stands in a document that has no posts, in words. */
export function holdsInstead(json: unknown): string {
  const kind = documentKind(json)
  if (kind === undefined || kind === 'posts') return 'no posts'
  if (kind !== 'error') return says[kind].holds
  const { code, message } = record(json) as Wire
  return `a refusal: ${text(code)}, “${text(message) ?? ''}”`
}

/** True for an earlier or unpublished version of a post; only its `parent` is one. */
export function isRevision(entry: Wire): boolean {
  const slug = text(entry.slug) ?? ''
  return (
    text(entry.type) === 'revision' ||
    (entry.type === undefined && entry.status === undefined && /^\d+-(?:revision|autosave)-v\d+$/.test(slug))
  )
}

function firstIn(json: unknown): Wire | undefined {
  return record(Array.isArray(json) ? json.find(record) : json)
}

function kindOf(entry: Wire): DocumentKind | undefined {
  if (list(entry.namespaces).includes('wp/v2')) return 'index'
  if (isError(entry) && record(entry.data)?.status !== undefined) return 'error'
  const links = record(entry._links)
  if (text(entry.media_type) && (text(entry.source_url) || links)) return 'pictures'
  if (record(entry.avatar_urls) && text(entry.name)) return 'people'
  if (text(entry.taxonomy) && text(entry.name)) return 'terms'
  if (typeof entry.author_name === 'string' && Object.hasOwn(entry, 'post')) return 'comments'
  if (renderedFieldsIn(entry).length > 0) {
    if (isRevision(entry)) return 'revisions'
    return marks.some(name => Object.hasOwn(entry, name)) ? 'posts' : undefined
  }
  if (text(entry.subtype) && links && typeof entry.title === 'string') return 'finds'
  return undefined
}
