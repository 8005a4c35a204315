import type { Summary } from '../../../model/Article.ts'
import type { Instant } from '../../../model/Instant.ts'
import type { Reading } from '../../format.ts'
import { compact, count } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { directionOf, language } from '../../readLanguage.ts'
import { bylineOf } from './byline.ts'
import { type Content, hiddenBecause } from './readContent.ts'
import { readLead } from './readLead.ts'
import { standfirstOf } from './standfirst.ts'
import { labelOf, sectionOf, topicsOf } from './subjects.ts'
import { blocksIn, fieldsOf, flag, type Wire } from './wire.ts'

/** Reads what a list shows of a piece of content. */
export function readSummary(content: Content, reading: Reading): Summary {
  const { id, slug, headline, wire, url, base } = content
  const inside = { ...reading, address: base }
  const fields = fieldsOf(wire)
  const published = instant(wire.webPublicationDate) ?? instant(fields.firstPublicationDate)
  const tag = language(fields.lang) ?? language(wire.lang)
  const direction = flag(wire.isRightToLeftLang) ? ('rtl' as const) : directionOf(tag)
  return compact({
    id,
    slug,
    headline,
    canonical: url?.startsWith('http') ? url : undefined,
    standfirst: standfirstOf(wire, inside),
    label: labelOf(wire),
    live: isLive(wire) || undefined,
    section: sectionOf(wire),
    topics: topicsOf(wire),
    byline: bylineOf(wire, inside),
    published,
    updated: instant(fields.lastModified) ?? newestIn(blocksIn(wire, reading.draft), published),
    language: tag,
    direction,
    lead: readLead(wire, inside),
    words: count(fields.wordcount),
    corrections: [],
    status: hiddenBecause(wire) ? ('withheld' as const) : undefined,
  })
}

/** Being a live blog is not being live: most of them ended long ago. */
function isLive(wire: Wire): boolean {
  return [fieldsOf(wire).liveBloggingNow, wire.liveBloggingNow, wire.isLive].some(
    value => flag(value) === true,
  )
}

/** Where the whole says no moment of its last change, its newest block does, if it is newer than the whole. */
function newestIn(blocks: Wire[], published = ''): Instant | undefined {
  return blocks
    .flatMap(
      block =>
        instant(block.lastModifiedDate) ??
        instant(block.blockLastUpdated) ??
        instant(block.publishedDate) ??
        [],
    )
    .filter(moment => moment > published)
    .toSorted()
    .at(-1)
}
