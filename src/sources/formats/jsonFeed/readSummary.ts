import type { Subject, Summary } from '../../../model/Article.ts'
import type { Correction } from '../../../model/Block.ts'
import { firstWords } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readInline, readText } from '../../html/readBody.ts'
import { compact, count, list, records, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { directionOf, language } from '../../readLanguage.ts'
import { draftPermission, expiryOf } from '../../status.ts'
import { describedAs, descriptionsOf, plainOf } from '../ninjs/descriptions.ts'
import { permissionOf } from '../ninjs/readPicture.ts'
import { correctionsOf } from '../ninjs/readSummary.ts'
import { genreOf, sectionOf, subjectNamed, topicsOf, uniqueTopics } from '../ninjs/subjects.ts'
import { bylineOf } from './byline.ts'
import type { Feed } from './readFeed.ts'
import type { FeedItem } from './readItem.ts'
import { readLead } from './readLead.ts'

/** Reads what a list shows of an item. */
export function readSummary(item: FeedItem, feed: Feed, reading: Reading): Summary {
  const { id, slug, wire, ninjs, dateline, url, href } = item
  const tag = language(wire.language) ?? language(ninjs.language) ?? feed.language
  const abstract = describedAs(descriptionsOf(ninjs), ['abstract', 'standfirst', 'lead'])
  const genre = genreOf(ninjs)
  return compact({
    id,
    slug,
    headline: headlineOf(item, reading) ?? '',
    canonical: url && /^https?:/.test(url) ? url : undefined,
    standfirst:
      text(wire.summary) ?? plainOf(abstract, reading) ?? (href ? text(wire.content_text) : undefined),
    label: text(dateline?.label) ?? genre.label,
    live: dateline?.live === true || genre.live || undefined,
    section: sectionIn(item),
    topics: topicsIn(item),
    byline: bylineOf(item, feed, reading),
    published: instant(wire.date_published) ?? instant(ninjs.firstCreated),
    updated: instant(wire.date_modified) ?? instant(ninjs.versionCreated),
    language: tag,
    direction: directionIn(dateline) ?? directionOf(tag),
    lead: readLead(item, reading),
    words: count(dateline?.words),
    corrections: correctionsIn(item, reading),
    version: text(ninjs.version),
    expires: expiryOf(permissionOf(ninjs).expires),
    ...draftPermission(permissionOf(ninjs), reading),
    href,
  })
}

/** The title; else, as JSON Feed allows none, the beginning of the summary or the text. */
function headlineOf({ wire }: FeedItem, reading: Reading): string | undefined {
  const title = text(wire.title) ?? firstWords(text(wire.summary)) ?? firstWords(text(wire.content_text))
  if (title) return title
  const html = typeof wire.content_html === 'string' ? wire.content_html.slice(0, 5000) : ''
  return firstWords(readText(html, reading))
}

/** What `_ninjs` says. JSON Feed itself has no sections: an item without extensions stands in that of its first tag. */
function sectionIn({ wire, ninjs, dateline }: FeedItem): Subject | undefined {
  const isPlain = !dateline && Object.keys(ninjs).length === 0
  return isPlain ? tagsIn(wire)[0] : sectionOf(ninjs)
}

/** The tags; those that begin with “#” are the newsroom's own. Subjects of ninjs with the rel `topic` give the slugs. */
function topicsIn({ wire, ninjs }: FeedItem): Subject[] {
  if (!Array.isArray(wire.tags)) return topicsOf(ninjs)
  const slugs = new Map(
    records(ninjs.subjects)
      .filter(({ rel }) => text(rel) === 'topic')
      .map(({ name, literal }) => [text(name), text(literal)]),
  )
  return tagsIn(wire, slugs)
}

function tagsIn({ tags }: FeedItem['wire'], slugs = new Map<string | undefined, string | undefined>()) {
  return uniqueTopics(
    list(tags).flatMap(tag => {
      const name = text(tag)
      return name ? [subjectNamed(name, slugs.get(name))] : []
    }),
  )
}

function directionIn(dateline: FeedItem['dateline']) {
  const said = dateline?.direction
  return said === 'rtl' || said === 'ltr' ? said : undefined
}

const kinds = ['correction', 'clarification', 'update'] as const

function correctionsIn({ ninjs, dateline }: FeedItem, reading: Reading): Correction[] {
  if (!Array.isArray(dateline?.corrections)) return correctionsOf(ninjs, reading)
  return records(dateline.corrections).flatMap(entry => {
    const kind = kinds.find(known => known === entry.kind) ?? 'correction'
    const content = typeof entry.html === 'string' ? readInline(entry.html, reading) : []
    const important = entry.important === true || undefined
    return content.length > 0 ? [compact({ kind, date: instant(entry.date), content, important })] : []
  })
}
