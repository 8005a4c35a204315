import { list, record, text } from '../../readField.ts'
import type { Placed } from '../../slugOf.ts'
import { postsInExport } from './postsInExport.ts'

type Wire = Record<string, unknown>

/** Fields that only Ghost's posts have; the first ones found are named as the evidence. */
const own = ['comment_id', 'custom_excerpt', 'feature_image', 'primary_author', 'codeinjection_head', 'uuid']
const common = ['published_at', 'html', 'lexical', 'mobiledoc', 'visibility', 'updated_at']

/** True for an object that can be a post: id, slug and a plain title, and what Ghost calls its dates or its text. */
export function isPost(value: unknown): boolean {
  const wire = record(value)
  if (!wire || text(wire.id) === undefined || typeof wire.slug !== 'string') return false
  return typeof wire.title === 'string' && marksOf(wire).length > 0
}

function marksOf(wire: Wire): string[] {
  return [...own, ...common].filter(name => Object.hasOwn(wire, name))
}

/** The posts of a document, each with its place: `posts` or `pages` of an answer, a bare list, one post, or an export. */
export function postsIn(json: unknown): Placed<unknown>[] {
  if (Array.isArray(json)) return placed(json, '')
  const wire = record(json)
  if (!wire) return []
  if (isPost(wire)) return [{ where: 'the post', item: wire }]
  const exported = postsInExport(wire)
  if (exported) return placed(exported, 'posts')
  for (const name of ['posts', 'pages']) {
    if (Array.isArray(wire[name])) return placed(list(wire[name]), name)
    if (isPost(wire[name])) return [{ where: name, item: wire[name] }]
  }
  return isPost(wire.post) ? [{ where: 'post', item: wire.post }] : []
}

function placed(posts: unknown[], name: string): Placed<unknown>[] {
  return posts.map((item, index) => ({ where: `${name}[${index}]`, item }))
}

/**
 * What shows that a document is Ghost's, in words; undefined when it is not. A bare object or list must carry one of the
 * fields that nobody else has; an empty page is known by Ghost's pagination.
 */
export function ghostEvidence(json: unknown): string | undefined {
  const found = postsIn(json).find(({ item }) => isPost(item))
  const wire = record(json)
  if (!found) {
    const isEmptyPage = Array.isArray(wire?.posts) && record(record(wire.meta)?.pagination)
    return isEmptyPage ? 'posts come with meta.pagination' : undefined
  }
  const marks = marksOf(found.item as Wire)
  const isNamed = /^(?:posts|pages|post)\b/.test(found.where)
  if (!isNamed && !marks.some(name => own.includes(name))) return undefined
  return `${found.where} carries id, slug and ${marks.slice(0, 2).join(' and ')}`
}
