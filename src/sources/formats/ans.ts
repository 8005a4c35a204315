import { compact } from '../readField.ts'
import { ansEvidence, itemsOf } from './ans/itemsOf.ts'
import { readArticle } from './ans/readArticle.ts'
import { readHead } from './ans/readHead.ts'
import { readItem } from './ans/readItem.ts'
import { readSummary } from './ans/readSummary.ts'
import { itemFormat } from './itemFormat.ts'

/**
 * Arc XP's ANS, as of version 0.10: a story, a gallery or a film, a collection of them, the results of a search, or a
 * list of documents. Arc's content API answers servers with a token and no browsers, so ANS is a format of documents:
 * those that the newsroom writes to files, or lets its own site hand out. It has no `api`.
 */
export const ans = itemFormat({
  name: 'ans',
  recognise: ansEvidence,
  readDocument: readHead,
  itemsIn: itemsOf,
  readItem: (item, _, reading) => readItem(item, reading),
  summaryOf: (item, _, reading) => readSummary(item, reading),
  articleOf: (item, _, reading) => readArticle(item, reading),
  headOf: ({ title, next }) => compact({ title, next }),
})
