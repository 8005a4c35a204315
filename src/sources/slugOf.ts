import type { LeftOut } from '../model/Article.ts'
import { cleaned } from './readField.ts'
import { stableHash } from './stableHash.ts'

const longest = 120
const meaningless = new Set(['index', 'default', 'home', 'about', 'contact', 'feed'])

/**
 * The slug of an article, a person or a subject: the last meaningful part of its address, decoded and without
 * `.html`; else its words, in lower case with hyphens, in any script; else a hash of its id. Parts such as
 * `index` and two-letter languages mean nothing. At most 120 characters; never empty, `.` or `..`.
 */
export function slugOf(address: string | undefined, words: string | undefined, id: string): string {
  return slugOfAddress(address) ?? slugOfText(words) ?? stableHash(id)
}

function slugOfAddress(address: string | undefined): string | undefined {
  if (address === undefined) return undefined
  let path: string
  try {
    const url = new URL(address, 'https://here.invalid/')
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
    path = url.pathname
  } catch {
    return undefined
  }
  for (const part of path.split('/').reverse()) {
    const name = clipped(
      cleaned(decoded(part)).replace(/\.(?:html?|xhtml|shtml|php|aspx?|jsp|json)$/i, ''),
    ).trim()
    if (isUsable(name) && !meaningless.has(name.toLowerCase()) && !/^[a-z]{2}$/i.test(name)) return name
  }
  return undefined
}

/** Words as a slug: `Mill Street floods again!` becomes `mill-street-floods-again`. Undefined when nothing is left. */
export function slugOfText(words: string | undefined): string | undefined {
  if (words === undefined) return undefined
  const name = cleaned(words.slice(0, 1000))
    .toLowerCase()
    .replace(/[\p{Pd}\p{Z}\s/]/gu, '-')
    .replace(/[\p{P}\p{Sm}\p{Sc}\p{Sk}]/gu, character => (character === '-' ? '-' : ''))
  const slug = clipped(name.split('-').filter(Boolean).join('-'))
  return isUsable(slug) ? slug : undefined
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function clipped(name: string): string {
  return name.length <= longest ? name : [...name].slice(0, longest).join('')
}

function isUsable(name: string): boolean {
  return /[^\s\p{Cf}]/u.test(name) && name !== '.' && name !== '..'
}

/** An item of a list with its place there. */
export type Placed<T> = { where: string; item: T }

/**
 * Gives each item of a list a slug of its own: where two different ids have the same, the later one gets `-` and
 * six digits of its id's hash. Of items with equal ids the first is kept and the others are left out.
 */
export function uniqueSlugs<T extends { id: string; slug: string }>(
  items: Placed<T>[],
): { kept: Placed<T>[]; leftOut: LeftOut[] } {
  const firstPlaces = new Map<string, string>()
  const slugs = new Set<string>()
  const kept: Placed<T>[] = []
  const leftOut: LeftOut[] = []
  for (const { where, item } of items) {
    const first = firstPlaces.get(item.id)
    if (first !== undefined) {
      leftOut.push({ where, why: `same id as ${first}` })
      continue
    }
    firstPlaces.set(item.id, where)
    const slug = slugs.has(item.slug) ? otherSlug(item, slugs) : item.slug
    slugs.add(slug)
    kept.push({ where, item: slug === item.slug ? item : { ...item, slug } })
  }
  return { kept, leftOut }
}

function otherSlug({ id, slug }: { id: string; slug: string }, taken: Set<string>): string {
  const hash = stableHash(id)
  const other = `${slug}-${hash.slice(0, 6)}`
  return taken.has(other) ? hash : other
}
