import type { Newsroom } from '../../model/Newsroom.ts'
import { placeOf } from '../head/place.ts'

/** What a crawler asks for first (RFC 9309): every page may be read, and where all of them are listed. */
export function robotsOf(newsroom: Newsroom): string {
  const { file } = placeOf(newsroom)
  const sitemaps = ['sitemap.xml', 'news-sitemap.xml'].flatMap(name => file(name) ?? [])
  return ['User-agent: *', 'Disallow:', '', ...sitemaps.map(address => `Sitemap: ${address}`), ''].join('\n')
}
