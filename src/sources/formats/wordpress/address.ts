import type { Server } from '../../format.ts'
import { list, record } from '../../readField.ts'

/** The parameters of a list of posts that choose none of them. */
const neutral = new Set(['rest_route', '_embed', '_fields', 'per_page', 'page'])

/** The API itself, and routes of it that hold no choice of posts. */
const wholeRoute = /^\/?(?:wp\/v2(?:\/(?:posts|categories|tags|users|media|types))?\/?)?$/

/**
 * Where the API begins that an address belongs to: up to `/wp-json/`, or `?rest_route=/` on a site without such
 * addresses; an index of it under any other address as well. Undefined for an address that names posts of its choice
 * (`categories=4`), which is read as the document it is.
 */
export function rootOf(address: string, json?: unknown): Pick<Server, 'root'> | undefined {
  const url = URL.parse(address)
  if (!url) return undefined
  const isIndex = list(record(json)?.namespaces).includes('wp/v2')
  const isWhole = [...url.searchParams.keys()].every(name => neutral.has(name))
  const route = url.searchParams.get('rest_route')
  const before = url.pathname.split('/wp-json')[0]
  const rest =
    route ?? (url.pathname.includes('/wp-json') ? url.pathname.slice(`${before}/wp-json`.length) : undefined)
  if (rest === undefined) return isIndex ? { root: url.href } : undefined
  if (!isWhole || !wholeRoute.test(rest)) return undefined
  if (route === null) return { root: `${url.origin}${before}/wp-json/` }
  return { root: `${url.origin}${url.pathname}?rest_route=/` }
}

/** The address of a route of the API, e.g. `wp/v2/posts`, with parameters. */
export function routeIn(root: string, route: string, parameters: Record<string, string> = {}): string {
  const url = new URL(root)
  if (url.searchParams.has('rest_route')) url.searchParams.set('rest_route', `/${route}`)
  else url.pathname = url.pathname.replace(/\/?$/, `/${route}`)
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
  return url.href
}
