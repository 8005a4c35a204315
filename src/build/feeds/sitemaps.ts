import type { Summary } from '../../model/Article.ts'
import type { Newsroom } from '../../model/Newsroom.ts'
import { paths } from '../../paths.ts'
import { stampOf } from '../../wording/stamp.ts'
import { canonicalOf, placeOf } from '../head/place.ts'
import { element, xmlDocument } from './xml.ts'

const sitemapSpace = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }
const newsSpace = { ...sitemapSpace, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' }

/** A sitemap holds no more addresses than this (sitemaps.org). */
export const mostAddresses = 50_000
/** A news sitemap lists the articles of the last two days and no more than this (Google, “News sitemaps”). */
const mostNews = 1000
const twoDays = 2 * 24 * 3_600_000

/** An address of the site and when what stands there was last changed, as ISO 8601. */
export type Listed = { url: string; changed?: string | undefined }

/**
 * The addresses of all pages, by file: `sitemap.xml`, or beyond 50,000 addresses an index of that name and the
 * numbered parts it names. Pages that should be known by an address on another site are not listed. `now` in
 * milliseconds since 1970.
 */
export function sitemapsOf(
  pages: string[],
  articles: Summary[],
  newsroom: Newsroom,
  now: number,
): Map<string, () => string> {
  const place = placeOf(newsroom)
  const listed: Listed[] = [
    ...pages.flatMap(path => place.page(path) ?? []).map(url => ({ url })),
    ...articles.flatMap(article => listedOf(article, newsroom, now)),
  ]
  if (listed.length <= mostAddresses) return new Map([['sitemap.xml', () => sitemapOf(listed)]])
  const parts = new Map<string, () => string>()
  for (let start = 0; start < listed.length; start += mostAddresses) {
    const some = listed.slice(start, start + mostAddresses)
    parts.set(`sitemap-${parts.size + 1}.xml`, () => sitemapOf(some))
  }
  const names = [...parts.keys()].map(name => element('sitemap', element('loc', place.page(`/${name}`))))
  return new Map([
    ['sitemap.xml', () => xmlDocument(element('sitemapindex', names.flat(), sitemapSpace))],
    ...parts,
  ])
}

function sitemapOf(listed: Listed[]): string {
  const urls = listed.flatMap(({ url, changed }) =>
    element('url', [...element('loc', url), ...element('lastmod', changed)]),
  )
  return xmlDocument(element('urlset', urls, sitemapSpace))
}

function listedOf(article: Summary, newsroom: Newsroom, now: number): Listed[] {
  const here = placeOf(newsroom).page(paths.article.to(article.slug))
  const url = canonicalOf(article, newsroom)
  if (!here || url !== here) return []
  const { published, updated } = stampOf(article, { ...newsroom.stamp, timeZone: newsroom.timeZone, now })
  return [{ url, changed: updated ?? published }]
}

/** The articles of the two days before `now` (milliseconds since 1970), newest first, as a news sitemap. */
export function newsSitemapOf(articles: Summary[], newsroom: Newsroom, now: number): string {
  const { name, language } = newsroom
  const isNew = ({ published }: Summary) => {
    const age = published ? now - Date.parse(published) : Number.NaN
    return age >= 0 && age <= twoDays
  }
  const news = articles.filter(isNew).slice(0, mostNews)
  const urls = news.flatMap(article => {
    const [listed] = listedOf(article, newsroom, now)
    if (!listed) return []
    const publication = [
      ...element('news:name', name),
      ...element('news:language', new Intl.Locale(article.language ?? language).language),
    ]
    return element('url', [
      ...element('loc', listed.url),
      ...element('news:news', [
        ...element('news:publication', publication),
        ...element('news:publication_date', article.published),
        ...element('news:title', article.headline),
      ]),
    ])
  })
  return xmlDocument(element('urlset', urls, newsSpace))
}
