import { firstText, list, record, text } from '../../readField.ts'
import type { Placed } from '../../slugOf.ts'
import { postsInExport } from './postsInExport.ts'

type Wire = Record<string, unknown>

/** Fields that only Ghost's posts have; the first ones found are named as the evidence. */
const own = ['comment_id', 'custom_excerpt', 'feature_image', 'primary_author', 'codeinjection_head', 'uuid']
const common = ['published_at', 'html', 'lexical', 'mobiledoc', 'visibility', 'updated_at']

/**
 * True for an object that can be a post: id, slug and a plain title, and what Ghost calls its dates or its text. Answers
 * with chosen `fields` may lack the first two; then it must have a field that nobody else has.
 */
export function isPost(value: unknown): boolean {
  const wire = record(value)
  if (!wire || typeof wire.title !== 'string') return false
  if (text(wire.id) !== undefined && typeof wire.slug === 'string') return marksOf(wire).length > 0
  return own.some(name => Object.hasOwn(wire, name)) && firstText(wire.id, wire.slug, wire.url) !== undefined
}

function marksOf(wire: Wire): string[] {
  return [...own, ...common].filter(name => Object.hasOwn(wire, name))
}

/**
 * The posts of a document, each with its place: `posts` or `pages` of an answer, a bare list, one post, what a webhook
 * tells of one, or an export. Pages that were asked for are read like posts.
 */
export function postsIn(json: unknown): Placed<unknown>[] {
  if (Array.isArray(json)) return placed(json, '')
  const wire = record(json)
  if (!wire) return []
  if (isPost(wire)) return [{ where: 'the post', item: wire }]
  const exported = postsInExport(wire)
  if (exported) return placed(exported, 'posts')
  if (Array.isArray(wire.posts)) return placed(list(wire.posts), 'posts')
  if (Array.isArray(wire.pages)) return placed(list(wire.pages).map(withoutType), 'pages')
  const one = { posts: wire.posts, post: wire.post, 'post.current': record(wire.post)?.current }
  const found = Object.entries(one).find(([, item]) => isPost(item))
  return found ? [{ where: found[0], item: found[1] }] : []
}

function withoutType(page: unknown): unknown {
  const { type, page: isPage, ...fields } = record(page) ?? {}
  return record(page) ? fields : page
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
  const names = ['id', 'slug'].filter(name => Object.hasOwn(found.item as Wire, name))
  return `${found.where} carries ${[...names, 'title'].slice(0, 2).join(', ')} and ${marks.slice(0, 2).join(' and ')}`
}
