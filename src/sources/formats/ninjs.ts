import type { Format } from '../format.ts'
import { readEach } from '../readEach.ts'
import { ninjsEvidence } from './ninjs/itemsOf.ts'
import { readWhole } from './ninjs/readArticle.ts'
import { readSummary } from './ninjs/readSummary.ts'
import { visibleItems } from './ninjs/visibleItems.ts'

/**
 * IPTC ninjs 1, 2 and 3 and Superdesk's flavour of it: one item, a list of items, an object that holds one, or a
 * package. A list of ninjs has no further pages and no names of its own (IPTC defines neither).
 */
export const ninjs: Format = {
  name: 'ninjs',
  recognise: ninjsEvidence,
  readList: (json, reading) => {
    const { kept, leftOut } = visibleItems(json, reading)
    const { read, failed } = readEach(kept, item => readSummary(item, reading))
    return { articles: read, leftOut: [...leftOut, ...failed] }
  },
  readArticle: (json, slug, reading) => {
    const found = visibleItems(json, reading).kept.find(({ item }) => item.slug === slug)
    return found && readWhole(found.item, reading)
  },
}
