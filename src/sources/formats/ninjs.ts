import { itemFormat } from './itemFormat.ts'
import { itemsOf, ninjsEvidence } from './ninjs/itemsOf.ts'
import { readArticle } from './ninjs/readArticle.ts'
import { readItem } from './ninjs/readItem.ts'
import { readSummary } from './ninjs/readSummary.ts'

/**
 * IPTC ninjs 1, 2 and 3 and Superdesk's flavour of it: one item, a list of items, an object that holds one, or a
 * package. A list of ninjs has no further pages and no name of its own (IPTC defines neither).
 */
export const ninjs = itemFormat({
  name: 'ninjs',
  recognise: ninjsEvidence,
  readDocument: () => undefined,
  itemsIn: itemsOf,
  readItem: (item, _, reading) => readItem(item, reading),
  summaryOf: (item, _, reading) => readSummary(item, reading),
  articleOf: (item, _, reading) => readArticle(item, reading),
  headOf: () => ({}),
})
