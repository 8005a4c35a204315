import type { Summary } from '../../../model/Article.ts'
import { addressOf } from '../../addressOf.ts'
import { firstWords } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { compact, record, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { bylineOf } from './byline.ts'
import { readLead } from './readLead.ts'
import { type Post, utc } from './readPost.ts'
import { spokenIn } from './spokenIn.ts'
import { standfirstOf } from './standfirst.ts'
import { sectionOf, topicsOf } from './terms.ts'
import { renderedIn, type Wire, wordsIn } from './wire.ts'

/**
 * Reads what a list shows of a post. Its own times without UTC say no zone and are no moments; those that the plugin Yoast
 * writes do.
 */
export function readSummary({ id, slug, wire }: Post, reading: Reading): Summary {
  const seo = record(wire.yoast_head_json) ?? {}
  const canonical = addressOf(wire.link, reading.address)
  const headline = wordsIn(wire.title, reading) ?? headlineFromText(wire, reading) ?? ''
  const published = instant(wire.date_gmt, utc) ?? instant(wire.date) ?? instant(seo.article_published_time)
  return compact({
    id,
    slug,
    headline,
    canonical: canonical?.startsWith('http') ? canonical : undefined,
    standfirst: standfirstOf(wire, reading),
    section: sectionOf(wire, reading),
    topics: topicsOf(wire, reading),
    byline: bylineOf(wire, reading),
    published,
    updated: instant(wire.modified_gmt, utc) ?? instant(wire.modified) ?? instant(seo.article_modified_time),
    ...spokenIn(wire, headline),
    lead: readLead(wire, reading),
    corrections: [],
    embargo: text(wire.status) === 'future' ? published : undefined,
    status: isUnpublished(wire) ? ('withheld' as const) : undefined,
  })
}

function isUnpublished({ status }: Wire): boolean {
  const said = text(status)
  return said !== undefined && said !== 'publish'
}

/** A post without a title is known by the beginning of its text. */
function headlineFromText(post: Wire, reading: Reading): string | undefined {
  const html = renderedIn(post.excerpt) ?? renderedIn(post.content)
  return firstWords(html && readText(html.slice(0, 5000), reading))
}
