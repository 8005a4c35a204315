import type { Format, List, Reading } from '../format.ts'
import { readEach } from '../readEach.ts'
import { compact, record, text } from '../readField.ts'
import { readFeed } from './jsonFeed/readFeed.ts'
import { readSummary } from './jsonFeed/readSummary.ts'
import { readWhole } from './jsonFeed/readWhole.ts'
import { visibleItems } from './jsonFeed/visibleItems.ts'

/**
 * JSON Feed 1.0 and 1.1 with Dateline's two extensions. `_ninjs.item` is an IPTC ninjs 3.1 item with what news
 * needs and JSON Feed lacks: status, embargo, section, corrections, the lead picture's renditions, caption and
 * credit. `_dateline` is described in `jsonFeed/dateline.ts`. JSON Feed's own fields count first.
 */
export const jsonFeed: Format = {
  name: 'json-feed',
  recognise: json => {
    const feed = record(json)
    const version = text(feed?.version)
    if (version?.includes('jsonfeed.org/version/')) return `version is ${version}`
    const [first] = Array.isArray(feed?.items) ? feed.items.map(record) : []
    const isFeed = first && 'id' in first && ('content_html' in first || 'content_text' in first)
    return isFeed ? 'items carry id and content_html or content_text' : undefined
  },
  readList: (json, reading): List => {
    const feed = readFeed(json, reading)
    const { kept, leftOut } = visibleItems(feed, reading)
    const { read, failed } = readEach(kept, item => readSummary(item, feed, reading))
    const { title, next, directory, updated } = feed
    return compact({ articles: read, next, leftOut: [...leftOut, ...failed], directory, title, updated })
  },
  readArticle: (json: unknown, slug: string, reading: Reading) => {
    const feed = readFeed(json, reading)
    const found = visibleItems(feed, reading).kept.find(({ item }) => item.slug === slug)
    return found && readWhole(found.item, feed, reading)
  },
}
