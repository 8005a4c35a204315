import { list, record, text } from '../../readField.ts'
import { isError, type Wire } from './wire.ts'

/** What a document of a WordPress API holds; `posts` may be one. */
export type DocumentKind =
  | 'posts'
  | 'index'
  | 'error'
  | 'pictures'
  | 'people'
  | 'terms'
  | 'finds'
  | 'revisions'

/** What showed it, and what to say of a document without posts. */
const says: Record<DocumentKind, { evidence: string; holds: string }> = {
  posts: { evidence: 'items carry title.rendered and date_gmt', holds: 'posts' },
  index: { evidence: 'namespaces name wp/v2', holds: 'the index of the API' },
  error: { evidence: 'a code, a message and data.status', holds: 'a refusal' },
  pictures: { evidence: 'items carry media_type and source_url', holds: 'pictures' },
  people: { evidence: 'items carry avatar_urls', holds: 'authors' },
  terms: { evidence: 'items carry a taxonomy', holds: 'categories or tags' },
  finds: { evidence: 'items carry a subtype and _links', holds: 'finds without their text' },
  revisions: { evidence: 'items carry a parent and no type', holds: 'earlier or unpublished versions' },
}

/** What kind of document of WordPress it is; undefined when it is none. */
export function documentKind(json: unknown): DocumentKind | undefined {
  const first = record(Array.isArray(json) ? json[0] : json)
  return first && kindOf(first)
}

/** What in the document shows that it is WordPress’s. */
export function evidenceOf(json: unknown): string | undefined {
  const kind = documentKind(json)
  return kind && says[kind].evidence
}

/** What stands in a document that has no posts, in words. */
export function holdsInstead(json: unknown): string {
  const kind = documentKind(json)
  if (kind !== 'error') return kind ? says[kind].holds : 'no posts'
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

function kindOf(entry: Wire): DocumentKind | undefined {
  if (list(entry.namespaces).includes('wp/v2')) return 'index'
  if (isError(entry) && record(entry.data)?.status !== undefined) return 'error'
  const links = record(entry._links)
  if (text(entry.media_type) && (text(entry.source_url) || links)) return 'pictures'
  if (record(entry.avatar_urls) && text(entry.name)) return 'people'
  if (text(entry.taxonomy) && text(entry.name)) return 'terms'
  if (record(entry.title) && typeof record(entry.title)?.rendered === 'string') {
    if (isRevision(entry)) return 'revisions'
    return entry.date_gmt !== undefined || links || record(entry._embedded) ? 'posts' : undefined
  }
  if (text(entry.subtype) && links && typeof entry.title === 'string') return 'finds'
  return undefined
}
