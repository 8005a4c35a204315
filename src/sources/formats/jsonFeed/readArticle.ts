import type { Article, Summary } from '../../../model/Article.ts'
import type { Block } from '../../../model/Block.ts'
import { addressOf } from '../../addressOf.ts'
import { withAddresses } from '../../atHome.ts'
import { wordsIn } from '../../bodyText.ts'
import { forEditor } from '../../doubts/fieldDoubts.ts'
import type { Reading } from '../../format.ts'
import { bodySteps } from '../../html/readBody.ts'
import { readPlainBody } from '../../html/readPlainBody.ts'
import { body, compact, records, text } from '../../readField.ts'
import type { Steps } from '../../steps.ts'
import { withoutRepeats } from '../../tidyBody.ts'
import { doubtsOf } from './doubts.ts'
import type { Feed } from './readFeed.ts'
import type { FeedItem } from './readItem.ts'
import { readSummary } from './readSummary.ts'

/** Reads a whole item. One written by this project is taken as it stands; others lose what repeats headline and lead. */
export function* readArticle(item: FeedItem, feed: Feed, reading: Reading): Steps<Article> {
  const summary = readSummary(item, feed, reading)
  yield
  const { wire, dateline, base } = item
  const html = body(wire.content_html)
  const read: { blocks: Block[]; shortened?: string } = html
    ? yield* bodySteps(html, { ...reading, address: base })
    : { blocks: readPlainBody(plainTextIn(wire, summary)) }
  const { blocks, lead } = dateline
    ? { blocks: read.blocks, lead: summary.lead }
    : withoutRepeats(read.blocks, summary.headline, summary.lead)
  const whole = [
    ...blocks,
    ...(dateline ? [] : [...attachmentsOf(item, reading), ...linkedPageOf(item, html, reading)]),
  ]
  yield
  return compact({
    ...summary,
    lead,
    words: summary.words ?? wordsIn(whole, summary.language),
    body: fromItsPage(whole, item, reading),
    shortened: read.shortened ?? text(dateline?.shortened),
    doubts: forEditor(reading, () => doubtsOf(item, reading)),
  })
}

/** In a copy of a foreign feed, what begins with “/” means the site of the item's page and not the copy's. */
function fromItsPage(blocks: Block[], { ninjs, dateline, url }: FeedItem, { address }: Reading): Block[] {
  const isForeign = !dateline && Object.keys(ninjs).length === 0 && /^https?:/.test(url ?? '')
  if (!isForeign || !address.startsWith('/')) return blocks
  const folder = address.slice(0, address.lastIndexOf('/') + 1)
  return withAddresses(blocks, written =>
    written.startsWith('/') && !written.startsWith(folder) ? new URL(written, url).href : written,
  )
}

/** In a list that names the file of the whole article, the text is the standfirst and no body. */
function plainTextIn(wire: FeedItem['wire'], { href, standfirst }: Summary): string {
  const plain = body(wire.content_text) ?? ''
  return href && text(plain) === standfirst ? '' : plain
}

/** Sound and film that come with an item, as links. */
function attachmentsOf({ wire }: FeedItem, reading: Reading): Block[] {
  return records(wire.attachments).flatMap((attachment): Block[] => {
    const type = text(attachment.mime_type) ?? ''
    const href = addressOf(attachment.url, reading.address)
    const title = text(attachment.title)
    if (!href || !/^(?:audio|video)\//i.test(type)) return []
    return [{ kind: 'embed', href, ...(title && { title }) }]
  })
}

/** The page that a link blog's item is about, unless the text links to it already. */
function linkedPageOf({ wire }: FeedItem, html: string | undefined, reading: Reading): Block[] {
  const written = text(wire.external_url)
  const href = addressOf(written, reading.address)
  if (!href || !written || (html ?? text(wire.content_text) ?? '').includes(written)) return []
  return [{ kind: 'embed', href }]
}
