import type { Summary } from '../../model/Article.ts'
import type { Newsroom } from '../../model/Newsroom.ts'
import { canonicalOf } from '../head/place.ts'
import { nativeFeedOf, nativeItemOf } from '../nativeFeed.ts'
import { manifestOf } from './manifest.ts'
import { rssOf } from './rss.ts'
import { newsSitemapOf, sitemapsOf } from './sitemaps.ts'

export type SiteFacts = {
  newsroom: Newsroom
  base: string
  /** Newest first. */
  articles: Summary[]
  /** The paths of all pages but those of articles. */
  pages: string[]
  /** Where the site holds an article whole. */
  hrefOf: (article: Summary) => string
  /** Milliseconds since 1970. */
  now: number
}

/** Entries of a feed; who wants more follows the site’s own lists. */
const feedLength = 30

/**
 * The files beside the pages that machines read, by name, each made when it is asked for: `manifest.webmanifest` and,
 * where the newsroom says its `address`, `feed.json`, `rss.xml`, `sitemap.xml` and `news-sitemap.xml`, none of which can
 * do without whole addresses.
 */
export function siteFilesOf(facts: SiteFacts): Map<string, () => string> {
  const { newsroom, base, articles, pages, now } = facts
  const manifest: [string, () => string] = ['manifest.webmanifest', () => manifestOf(newsroom, base)]
  if (!newsroom.address) return new Map([manifest])
  const newest = articles.slice(0, feedLength)
  return new Map([
    manifest,
    ['feed.json', () => jsonFeedOf(newest, facts)],
    ['rss.xml', () => rssOf(newest, newsroom)],
    ...sitemapsOf(pages, articles, newsroom),
    ['news-sitemap.xml', () => newsSitemapOf(articles, newsroom, now)],
  ])
}

function jsonFeedOf(articles: Summary[], { newsroom, base, hrefOf }: SiteFacts): string {
  const { name, description, language, address } = newsroom
  const writer = { file: `${base}feed.json`, ...(address && { address }) }
  const items = articles.map(article => ({
    ...nativeItemOf(article, hrefOf(article), writer),
    url: canonicalOf(article, newsroom),
  }))
  const feed = nativeFeedOf(items, { title: name, language }, writer)
  return `${JSON.stringify({ ...feed, ...(description && { description }) })}\n`
}
