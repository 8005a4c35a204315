import type { Article, Summary } from '../../model/Article.ts'
import type { Newsroom } from '../../model/Newsroom.ts'
import { canonicalOf } from '../head/place.ts'
import { nativeFeedOf, nativeItemOf } from '../nativeFeed.ts'
import { contentHtmlOf } from './contentHtmlOf.ts'
import { manifestOf } from './manifest.ts'
import { robotsOf } from './robots.ts'
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
  /** The article with its text. */
  wholeOf: (article: Summary) => Article
  /** Milliseconds since 1970. */
  now: number
}

/** Entries of a feed; who wants more follows the site’s own lists. */
const feedLength = 30

/**
 * The files beside the pages that machines read, by name, each made when it is asked for: `manifest.webmanifest` and,
 * where the newsroom says its `address`, `feed.json`, `rss.xml`, `sitemap.xml` and `news-sitemap.xml`, none of which can
 * do without whole addresses; `robots.txt` too where the site stands at the root of its host, the only place where
 * it is asked for.
 */
export function siteFilesOf(facts: SiteFacts): Map<string, () => string> {
  const { newsroom, base, articles, pages, wholeOf, now } = facts
  const manifest: [string, () => string] = ['manifest.webmanifest', () => manifestOf(newsroom, base)]
  if (!newsroom.address) return new Map([manifest])
  const newest = articles.slice(0, feedLength)
  return new Map([
    manifest,
    ['feed.json', () => jsonFeedOf(newest, facts)],
    ['rss.xml', () => rssOf(newest.map(wholeOf), newsroom, now)],
    ...sitemapsOf(pages, articles, newsroom, now),
    ['news-sitemap.xml', () => newsSitemapOf(articles, newsroom, now)],
    ...(base === '/' ? [['robots.txt', () => robotsOf(newsroom)] as [string, () => string]] : []),
  ])
}

/** Each item with its whole text; where that cannot be had, with the standfirst. */
function jsonFeedOf(articles: Summary[], { newsroom, base, hrefOf, wholeOf }: SiteFacts): string {
  const { name, description, language, address } = newsroom
  const writer = { file: `${base}feed.json`, ...(address && { address }) }
  const items = articles.map(wholeOf).map(article => {
    const { content_text, ...item } = nativeItemOf(article, hrefOf(article), writer)
    const content_html = contentHtmlOf(article, newsroom)
    return {
      ...item,
      ...(content_html ? { content_html } : { content_text }),
      url: canonicalOf(article, newsroom),
    }
  })
  const feed = nativeFeedOf(items, { title: name, language }, writer)
  return `${JSON.stringify({ ...feed, ...(description && { description }) })}\n`
}
