import type { Subject, Summary } from '../../../model/Article.ts'
import type { Correction } from '../../../model/Block.ts'
import type { Picture } from '../../../model/Picture.ts'
import { firstWords } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readInline, readText } from '../../html/readBody.ts'
import { safeLink, safePicture } from '../../html/safeUrl.ts'
import { count, identity, list, record, records, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { directionOf, language } from '../../readLanguage.ts'
import { resolved } from '../../resolved.ts'
import { slugOf } from '../../slugOf.ts'
import { hiddenBecause } from '../../status.ts'
import { type Facts, factsOf, subjectsOf } from '../ninjs/factsOf.ts'
import { feedBylineOf } from './feedBylineOf.ts'

type Raw = Record<string, unknown>

/** What a JSON Feed item says of its article: the standard's own fields first, `_ninjs` for what they leave open. */
export function feedSummaryOf(item: Raw, feed: Raw, reading: Reading): Summary | string {
  const id = identity(item.id)
  if (!id) return 'has no id'
  const inside = record(record(item._ninjs)?.item) ?? {}
  const own = record(item._dateline) ?? {}
  const hidden = hiddenBecause(
    { status: inside.pubStatus, embargo: inside.embargoedUntil, expires: inside.expires },
    reading.now,
  )
  if (hidden) return hidden
  const facts = factsOf(inside, reading)
  const address = text(item.url) ?? text(item.external_url)
  const canonical = safeLink(address, reading.address)
  const headline = text(item.title) ?? facts.headline ?? firstWords(openingOf(item, reading))
  const href = resolved(text(own.href), reading.address)
  if (!headline && !href) return 'has neither a title nor text'
  const lead = leadOf(item, own, facts, reading)
  const tag = language(item.language) ?? facts.language ?? language(feed.language)
  return {
    id,
    slug: text(own.slug) ?? slugOf(address, headline, id),
    headline: headline ?? '',
    ...(canonical && /^https?:/.test(canonical) && { canonical }),
    ...standfirstOf(item, facts, href),
    ...(facts.label && { label: facts.label }),
    ...((facts.live || own.live === true) && { live: true }),
    ...sectionOf(own, facts),
    topics: Array.isArray(item.tags) ? subjectsOf(list(item.tags).map(text)) : facts.topics,
    byline: feedBylineOf(item, feed, inside, reading),
    ...datesOf(item, facts),
    ...(tag && { language: tag, direction: directionOf(tag)! }),
    ...(lead && { lead }),
    ...(count(own.words) && { words: Math.round(count(own.words)!) }),
    corrections: own.corrections ? correctionsOf(own, reading) : facts.corrections,
    ...(facts.version && { version: facts.version }),
    ...(href && { href }),
  }
}

function openingOf(item: Raw, reading: Reading): string | undefined {
  const { content_html: html, content_text: plain, summary } = item
  return (
    text(summary) ??
    text(plain) ??
    (typeof html === 'string' ? text(readText(html.slice(0, 2000), reading)) : undefined)
  )
}

/** In a list that names a file for the whole article, the text of the item is its standfirst. */
function standfirstOf(item: Raw, facts: Facts, href: string | undefined): { standfirst?: string } {
  const standfirst = text(item.summary) ?? facts.standfirst ?? (href ? text(item.content_text) : undefined)
  return standfirst && standfirst !== text(item.title) ? { standfirst } : {}
}

function datesOf(item: Raw, facts: Facts): Pick<Summary, 'published' | 'updated'> {
  const published = instant(item.date_published) ?? facts.published
  const updated = instant(item.date_modified) ?? facts.updated
  return { ...(published && { published }), ...(updated && { updated }) }
}

function sectionOf(own: Raw, facts: Facts): { section?: Subject } {
  const said = record(own.section)
  const [slug, name] = [text(said?.slug), text(said?.name)]
  if (slug && name) return { section: { slug, name } }
  return facts.section ? { section: facts.section } : {}
}

function leadOf(item: Raw, own: Raw, facts: Facts, { address }: Reading): Picture | undefined {
  const src = safePicture(text(item.image), address) ?? safePicture(text(item.banner_image), address)
  const lead = facts.lead ?? (src ? { src, renditions: [] } : undefined)
  const focus = record(own.focus)
  const [x, y] = [Number(focus?.x), Number(focus?.y)]
  return lead && x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { ...lead, focus: { x, y } } : lead
}

function correctionsOf(own: Raw, reading: Reading): Correction[] {
  return records(own.corrections).flatMap(raw => {
    const kind = (['correction', 'clarification', 'update'] as const).find(name => name === raw.kind)
    const content = readInline(String(raw.html ?? ''), reading)
    const date = instant(raw.date)
    if (!kind || content.length === 0) return []
    return [{ kind, ...(date && { date }), content, ...(raw.important === true && { important: true }) }]
  })
}
