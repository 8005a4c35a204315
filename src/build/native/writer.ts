import { wholeAddress } from '../plainPath.ts'

/** How addresses are written into a published file. */
export type Writer = {
  /** Path of the file in the site, e.g. `/content/articles/a.json`. */
  file: string
  /** Where the site stands, if that is known; addresses of the site are then written whole. */
  address?: string
}

/**
 * An address as it stands in a published file: one of the site whole where the site's own address is known (other
 * programs read the feed too), else relative to the file, so that the site may stand under any path.
 */
export function written(href: string, { file, address }: Writer): string {
  if (!href.startsWith('/')) return href
  if (address) return wholeAddress(href, address)
  const from = file.split('/').slice(1, -1)
  const to = href.split('/').slice(1)
  const shared = from.findIndex((part, index) => part !== to[index])
  const common = shared === -1 ? from.length : shared
  return [...from.slice(common).map(() => '..'), ...to.slice(common)].join('/')
}
