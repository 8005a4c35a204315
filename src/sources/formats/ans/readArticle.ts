import type { Article } from '../../../model/Article.ts'
import type { Block } from '../../../model/Block.ts'
import { wordsIn } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { shiftHeadings } from '../../html/shiftHeadings.ts'
import { compact, records, text } from '../../readField.ts'
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
export function readArticle(item: AnsItem, reading: Reading): Article {
  const { wire } = item
  const summary = readSummary(item, reading)
  const { blocks, shortened } = blocksIn([...elementsOf(wire), ...promotedOf(wire, reading)], reading)
  const body = withoutRepeats(shiftHeadings(blocks), summary.headline, summary.lead)
  const others = body.blocks.flatMap(block => withoutLead(block, body.lead))
  return compact({
    ...summary,
    lead: body.lead,
    words: wordsIn(others, summary.language),
    body: others,
    shortened,
  })
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
