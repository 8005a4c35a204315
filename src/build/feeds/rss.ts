import type { Article } from '../../model/Article.ts'
import type { Instant } from '../../model/Instant.ts'
import type { Newsroom } from '../../model/Newsroom.ts'
import { paths } from '../../paths.ts'
import { latestOf } from '../../wording/stamp.ts'
import { canonicalOf, placeOf } from '../head/place.ts'
import { contentHtmlOf } from './contentHtmlOf.ts'
import { element, xmlDocument } from './xml.ts'

const namespaces = {
  version: '2.0',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
}

/**
 * The newest articles as RSS 2.0 with standfirst and text, every author in a `dc:creator` of their own, and the language
 * of each that is not in the newsroom’s. `now` in milliseconds since 1970.
 */
export function rssOf(articles: Article[], newsroom: Newsroom, now: number): string {
  const place = placeOf(newsroom)
  const { name, description, language } = newsroom
  const self = { href: place.page('/rss.xml'), rel: 'self', type: 'application/rss+xml' }
  const latest = latestOf(articles, now)
  const channel = [
    ...element('title', name),
    ...element('link', place.page(paths.front.to())),
    // RSS asks for one; the name says at least whose it is.
    ...element('description', description ?? name),
    ...element('language', language),
    ...element('lastBuildDate', latest && rfc822(latest)),
    ...element('atom:link', undefined, self),
    ...articles.flatMap(article => itemOf(article, newsroom)),
  ]
  return xmlDocument(element('rss', element('channel', channel), namespaces))
}

function itemOf(article: Article, newsroom: Newsroom) {
  const { id, headline, standfirst, section, topics, byline, published, language, lead } = article
  const { people, organisation } = byline
  const names = people.length > 0 ? people.map(({ name }) => name) : [organisation]
  const url = canonicalOf(article, newsroom)
  const picture = lead && placeOf(newsroom).file(lead.src)
  return element('item', [
    ...element('title', headline),
    ...element('link', url),
    ...element('guid', id, { isPermaLink: String(id === url) }),
    ...element('pubDate', published && rfc822(published)),
    ...element('description', standfirst),
    ...element('content:encoded', contentHtmlOf(article, newsroom)),
    ...names.flatMap(name => element('dc:creator', name)),
    ...element('dc:language', language === newsroom.language ? undefined : language),
    ...[section, ...topics].flatMap(subject => element('category', subject?.name)),
    ...(picture ? element('media:content', undefined, { url: picture, medium: 'image' }) : []),
  ])
}

/** “Mon, 23 Nov 2026 06:00:00 GMT”, as RSS 2.0 takes it from RFC 822. */
const rfc822 = (instant: Instant) => new Date(instant).toUTCString()
