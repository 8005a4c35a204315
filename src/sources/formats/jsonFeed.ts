import { compact, list, record, records, text } from '../readField.ts'
import { itemFormat } from './itemFormat.ts'
import { readArticle } from './jsonFeed/readArticle.ts'
import { readFeed } from './jsonFeed/readFeed.ts'
import { readItem } from './jsonFeed/readItem.ts'
import { readSummary } from './jsonFeed/readSummary.ts'

/**
 * JSON Feed 1.0 and 1.1 with Dateline's two extensions. `_ninjs.item` is an IPTC ninjs 3.1 item with what news
 * needs and JSON Feed lacks: status, embargo, section, the lead picture's renditions, caption and credit.
 * `_dateline` holds what neither can say (`dateline.ts`). JSON Feed's own fields count first.
 */
export const jsonFeed = itemFormat({
  name: 'json-feed',
  recognise: json => {
    const feed = record(json)
    const version = text(feed?.version)
    if (version?.includes('jsonfeed.org/version/')) return `version is ${version}`
    const items = records(feed?.items)
    const isFeed = items.some(item => 'id' in item && ('content_html' in item || 'content_text' in item))
    if (isFeed) return 'items carry id and content_html or content_text'
    const page = ['home_page_url', 'feed_url'].find(name => text(feed?.[name]) !== undefined)
    return page && Array.isArray(feed?.items) ? `the document carries ${page} and items` : undefined
  },
  readDocument: readFeed,
  itemsIn: json => list(record(json)?.items).map((item, index) => ({ where: `items[${index}]`, item })),
  readItem,
  summaryOf: readSummary,
  articleOf: readArticle,
  headOf: ({ title, next, directory, updated }) => compact({ title, next, directory, updated }),
})
