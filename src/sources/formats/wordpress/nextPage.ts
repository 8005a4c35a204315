import type { Reading } from '../../format.ts'
import { resolved } from '../../resolved.ts'

const mostLinks = 20

/**
 * The address of the next page of a list: what the header `Link` calls so, else the one after the page asked for where
 * `X-WP-TotalPages` counts more. Undefined on the last page, and in a file.
 */
export function nextPage({ address, header }: Reading): string | undefined {
  const links = (header?.('link') ?? '').split(/,\s*(?=<)/).slice(0, mostLinks)
  const next = links.find(link => /;\s*rel="?next"?\s*(?:;|$)/.test(link))
  const written = next?.slice(1, next.indexOf('>'))
  if (written) return resolved(written, address)
  const url = URL.parse(address)
  const page = Number(url?.searchParams.get('page') ?? 1)
  const pages = Number(header?.('x-wp-totalpages') ?? 0)
  if (!url || !(page < pages)) return undefined
  url.searchParams.set('page', String(page + 1))
  return url.href
}
