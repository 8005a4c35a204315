import type { Article } from '../model/Article.ts'
import { blocksOf, picturesOf } from './blocksOf.ts'

const fields: Record<string, string> = {
  headline: 'the headline',
  standfirst: 'the standfirst',
  label: 'the label',
  slug: 'the address',
  published: 'the publication date',
  updated: 'the date of the update',
  embargo: 'the embargo',
  expires: 'the expiry',
  status: 'the status',
  language: 'the language',
  canonical: 'the address',
  section: 'the section',
  byline: 'the byline',
  body: 'the text',
}
const kinds: Record<string, string> = {
  paragraph: 'paragraph',
  heading: 'heading',
  pullquote: 'pull quote',
  quote: 'quotation',
  list: 'list',
  gallery: 'gallery',
  table: 'table',
  code: 'code',
  correction: 'correction',
  embed: 'embed',
}
const parts: Record<string, string> = {
  alt: 'alt text',
  caption: 'caption',
  credit: 'credit',
  source: 'source',
  title: 'title',
}

const known = new WeakMap<Article, Map<string, string>>()

/**
 * What an editor calls the place at a path: “the headline”, “paragraph 6”, “the lead picture”, “the caption of picture 2”.
 * Each kind of block is counted from the top of the body; pictures with the lead as the first.
 */
export function placeName(article: Article, path: string): string {
  const names = known.get(article) ?? namesIn(article)
  known.set(article, names)
  const own = names.get(path) ?? fields[path]
  if (own) return own
  const [, owner = path, part = ''] = /^(.*)\.(\w+)$/.exec(path) ?? []
  const ownerName = names.get(owner)
  if (ownerName && parts[part]) return `the ${parts[part]} of ${ownerName}`
  return (
    inside(names, path) ??
    fields[path.split(/[.[]/, 1)[0] ?? ''] ??
    outer[path.split(/[.[]/, 1)[0] ?? ''] ??
    'the article'
  )
}

const outer: Record<string, string> = { topics: 'the topics', corrections: 'a correction' }

/** A cell or the like belongs to the nearest block around it. */
function inside(names: Map<string, string>, path: string): string | undefined {
  for (
    let at = path;
    at.includes('[');
    at = at.slice(0, Math.max(at.lastIndexOf('['), at.lastIndexOf('.')))
  ) {
    const name = names.get(at)
    if (name) return name
  }
  return undefined
}

function namesIn(article: Article): Map<string, string> {
  const names = new Map<string, string>()
  const counts = new Map<string, number>()
  for (const { path, block } of blocksOf(article.body)) {
    const kind = kinds[block.kind]
    if (!kind) continue
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    names.set(path, `${kind} ${count}`)
  }
  for (const [index, { path }] of picturesOf(article).entries()) {
    names.set(path, path === 'lead' ? 'the lead picture' : `picture ${index + 1}`)
  }
  return names
}

/** The same with a capital, for the beginning of a sentence. */
export function startName(article: Article, path: string): string {
  const name = placeName(article, path)
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
