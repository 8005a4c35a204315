import { list, record, records, text } from '../../readField.ts'

type Wire = Record<string, unknown>

/** What a picture or link on the site itself begins with in an export, which does not say where the site is. */
const site = '__GHOST_URL__'

/**
 * The posts of the file that Ghost's settings export, `{ db: [{ data }] }`, in the shape in which the API gives them: each
 * with its tags, authors and the words of its picture, which the file keeps in tables of their own. Undefined where
 * there is no such file; whatever is no object is given as it is.
 */
export function postsInExport(json: unknown): unknown[] | undefined {
  const tables = tablesIn(json)
  if (!tables || !Array.isArray(tables.posts)) return undefined
  const tags = joined(tables.posts_tags, 'tag_id', tables.tags)
  const authors = joined(tables.posts_authors, 'author_id', tables.users)
  const users = byId(tables.users, 'id')
  const words = byId(tables.posts_meta, 'post_id')
  return list(tables.posts).map(entry => {
    const post = record(entry)
    if (!post) return entry
    const id = text(post.id) ?? ''
    const { feature_image_alt, feature_image_caption } = words.get(id) ?? post
    const only = users.get(text(post.author_id) ?? '')
    const whole = { ...post, type: post.page ? 'page' : post.type, feature_image_alt, feature_image_caption }
    return {
      ...placed(whole),
      tags: tags.get(id) ?? [],
      authors: (authors.get(id) ?? (only ? [only] : [])).map(placed),
    }
  })
}

/** What the export calls the site. */
export function titleInExport(json: unknown): string | undefined {
  const settings = records(tablesIn(json)?.settings)
  return text(settings.find(({ key }) => key === 'title')?.value)
}

function tablesIn(json: unknown): Wire | undefined {
  const wire = record(json)
  const first = record(records(wire?.db)[0]?.data)
  const own = record(wire?.data)
  return first ?? (own && 'posts_tags' in own ? own : undefined)
}

/** The rows that a table of pairs joins to each post, in the order that the pairs give. */
function joined(pairs: unknown, name: string, rows: unknown): Map<string, Wire[]> {
  const known = byId(rows, 'id')
  const found = new Map<string, Wire[]>()
  const order = ({ sort_order: place }: Wire) => (typeof place === 'number' ? place : 0)
  for (const pair of records(pairs).toSorted((one, other) => order(one) - order(other))) {
    const row = known.get(text(pair[name]) ?? '')
    const post = text(pair.post_id)
    if (row && post) found.set(post, [...(found.get(post) ?? []), row])
  }
  return found
}

function byId(rows: unknown, name: string): Map<string, Wire> {
  return new Map(records(rows).flatMap(row => (text(row[name]) ? [[text(row[name])!, row]] : [])))
}

function placed(row: Wire): Wire {
  const fields = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? value.replaceAll(site, '') : value,
  ])
  return Object.fromEntries(fields)
}
