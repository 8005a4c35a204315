import { compact, record, text } from '../readField.ts'
import { resolved } from '../resolved.ts'
import { itemFormat } from './itemFormat.ts'
import { itemsOf, ninjsEvidence } from './ninjs/itemsOf.ts'
import { readArticle } from './ninjs/readArticle.ts'
import { readItem } from './ninjs/readItem.ts'
import { readSummary } from './ninjs/readSummary.ts'

/**
 * IPTC ninjs 1, 2 and 3 and Superdesk's flavour of it: one item, a list of items, an object that holds one, or a
 * package. IPTC defines no pages of a list; those of Superdesk's content API are followed (`_links.next`).
 */
export const ninjs = itemFormat({
  name: 'ninjs',
  recognise: ninjsEvidence,
  readDocument: (json, { address }) => {
    const links = record(record(json)?._links)
    return resolved(text(record(links?.next)?.href), address)
  },
  itemsIn: itemsOf,
  readItem: (item, _, reading) => readItem(item, reading),
  summaryOf: (item, _, reading) => readSummary(item, reading),
  articleOf: (item, _, reading) => readArticle(item, reading),
  headOf: next => compact({ next }),
})
