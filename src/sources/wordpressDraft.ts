import { fetchDraft } from './fetchDraft.ts'
import { record, records, text } from './readField.ts'
import { SourceError } from './SourceError.ts'

/** A post of a WordPress site, by the site's address (with a slash at its end) and the post's number. */
export type WordpressPost = { site: string; id: number }

/** A post as its editor has it now, and as readers have it where that is published and differs. */
export type WordpressDraft = { json: unknown; published?: unknown }

type Api = (path: string) => Promise<unknown>

/**
 * The post behind an address that editors meet: the link of a draft (`/?p=12`) or of its preview (`preview_id`), the
 * editing page (`/wp-admin/post.php?post=12`), or the REST address. Undefined for every other address.
 */
export function wordpressPostAt(address: string): WordpressPost | undefined {
  const url = URL.parse(address)
  if (!url || !/^https?:$/.test(url.protocol)) return undefined
  const { origin, pathname, searchParams } = url
  const post = (folder: string, id: string | null | undefined) =>
    id && /^[1-9]\d{0,11}$/.test(id) ? { site: origin + folder, id: Number(id) } : undefined
  const admin = /^(.*\/)wp-admin\/post\.php$/.exec(pathname)
  if (admin?.[1]) return post(admin[1], searchParams.get('post'))
  const rest = /^(.*\/)wp-json\/wp\/v2\/posts\/(\d+)\/?$/.exec(pathname)
  if (rest?.[1]) return post(rest[1], rest[2])
  const folder = /^(?:.*\/)(?=(?:index\.php)?$)/.exec(pathname)?.[0]
  if (searchParams.has('preview_id')) return post('/', searchParams.get('preview_id'))
  if (!folder) return undefined
  const route = /^\/wp\/v2\/posts\/(\d+)\/?$/.exec(searchParams.get('rest_route') ?? '')
  return post(folder, route?.[1] ?? searchParams.get('p'))
}

/**
 * Signs in with an application password and gives what asks for the post as its editor has it, unsaved changes
 * included. WordPress takes a wrong password for no password at all, so who we are is asked first. Throws a
 * SourceError, of the kind “forbidden” where the password is wrong or its owner may not edit the post.
 */
export async function signInToWordpress(
  { site, id }: WordpressPost,
  { user, password }: { user: string; password: string },
): Promise<() => Promise<WordpressDraft>> {
  const authorization = `Basic ${base64(`${user}:${password}`)}`
  const api = await apiOf(site, authorization)
  return async () => {
    const [post, autosaves] = await Promise.all([
      api(`posts/${id}?context=edit&_embed=1`),
      api(`posts/${id}/autosaves?context=edit`).catch(noneWhereRefused),
    ])
    return withAutosave(post, autosaves)
  }
}

/** A site with plain links has its API behind a parameter instead of a path. */
async function apiOf(site: string, authorization: string): Promise<Api> {
  const ask = async (address: string) => {
    const draft = await fetchDraft(address, { authorization })
    return parsed(draft?.text ?? '', address)
  }
  const byPath: Api = path => ask(`${site}wp-json/wp/v2/${path}`)
  const byParameter: Api = path => ask(`${site}?rest_route=/wp/v2/${path.replace('?', '&')}`)
  const who = 'users/me?context=edit'
  try {
    await byPath(who)
    return byPath
  } catch (error) {
    if (!(error instanceof SourceError) || !['missing', 'html'].includes(error.kind)) throw error
  }
  await byParameter(who)
  return byParameter
}

function parsed(text: string, address: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new SourceError('unreadable', address)
  }
}

/** Some sites keep no autosaves; the post itself is then all there is. */
function noneWhereRefused(error: unknown): unknown {
  if (error instanceof SourceError && ['missing', 'forbidden', 'refused'].includes(error.kind)) return []
  throw error
}

/**
 * The post with the words of its newest autosave, where that was written after the post was saved. A scheduled post
 * says that it was saved when it will appear; it is shown as it was saved.
 */
function withAutosave(post: unknown, autosaves: unknown): WordpressDraft {
  const saved = record(post)
  const moment = (of: Record<string, unknown> | undefined) => text(of?.modified_gmt) ?? ''
  const [newest] = records(autosaves).toSorted((one, other) => (moment(one) < moment(other) ? 1 : -1))
  if (!saved || !newest || moment(newest) <= moment(saved)) return { json: post }
  const { title, content, excerpt, modified_gmt } = newest
  const json = { ...saved, title, content, excerpt, modified_gmt }
  return saved.status === 'publish' ? { json, published: post } : { json }
}

/** Base64 of a text in UTF-8, which is what WordPress reads names in (RFC 7617 §2.1). */
function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
}
