import type { Article } from '../../../model/Article.ts'
import type { Block } from '../../../model/Block.ts'
import { wordsIn } from '../../bodyText.ts'
import { type Written, wireDoubts } from '../../doubts/wireDoubts.ts'
import type { Reading } from '../../format.ts'
import { shiftHeadings } from '../../html/shiftHeadings.ts'
import { body, compact, record, records, text } from '../../readField.ts'
import type { Steps } from '../../steps.ts'
import { isSamePicture, withoutRepeats } from '../../tidyBody.ts'
import { blocksIn } from './blocksIn.ts'
import { hiddenReason } from './permission.ts'
import { promosOf } from './pictures.ts'
import type { AnsItem } from './readItem.ts'
import { readSummary } from './readSummary.ts'
import { typeOf, type Wire } from './wire.ts'

/**
 * Reads a whole document. A film or a gallery that leads it and does not stand in the text follows the text; its
 * corrections are said by the page and not in the text.
 */
export function* readArticle(item: AnsItem, reading: Reading): Steps<Article> {
  const { wire } = item
  const summary = readSummary(item, reading)
  yield
  const { blocks, shortened } = yield* blocksIn([...elementsOf(wire), ...promotedOf(wire, reading)], reading)
  const tidy = withoutRepeats(shiftHeadings(blocks), summary.headline, summary.lead)
  const others = tidy.blocks.flatMap(block => withoutLead(block, tidy.lead))
  yield
  return compact({
    ...summary,
    lead: tidy.lead,
    words: wordsIn(others, summary.language),
    body: others,
    shortened,
    doubts: wireDoubts(reading, () => writtenIn(wire)),
  })
}

function writtenIn(wire: Wire): Written {
  const { headlines, subheadlines, description, first_publish_date, publish_date, display_date } = wire
  const title = record(headlines)?.basic
  return {
    title,
    fields: [
      ['standfirst', record(subheadlines)?.basic],
      ['standfirst', record(description)?.basic],
    ],
    dates: [
      ['published', first_publish_date ?? publish_date ?? display_date],
      ['updated', wire.last_updated_date],
    ],
    html: records(wire.content_elements).map(({ content }) => body(content)),
  }
}

/** A film, a gallery, a sound or an image is the one element of its own text; what it says of itself stands above it. */
function elementsOf(wire: Wire): Wire[] {
  if (typeOf(wire) !== 'story') return [{ ...wire, description: undefined }]
  return records(wire.content_elements)
}

function promotedOf(wire: Wire, reading: Reading): Wire[] {
  const there = new Set(records(wire.content_elements).map(({ _id }) => text(_id)))
  return promosOf(wire).filter(promo => {
    const id = text(promo._id)
    if (!['video', 'gallery'].includes(typeOf(promo)) || hiddenReason(promo, reading)) return false
    if (id === undefined) return true
    const isThere = there.has(id)
    there.add(id)
    return !isThere
  })
}

/** The picture above the text is not the first of a gallery in it as well. */
function withoutLead(block: Block, lead: Article['lead']): Block[] {
  if (block.kind !== 'gallery' || !lead) return [block]
  const pictures = block.pictures.filter(picture => !isSamePicture(picture, lead))
  const [only] = pictures
  if (!only) return []
  return pictures.length === 1 ? [{ kind: 'figure', picture: only }] : [{ ...block, pictures }]
}
