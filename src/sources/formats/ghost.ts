import type { Format } from '../format.ts'
import { compact, record } from '../readField.ts'
import { ghostApi } from './ghost/api.ts'
import { nextPageIn } from './ghost/nextPageIn.ts'
import { ghostEvidence, postsIn } from './ghost/postsIn.ts'
import { titleInExport } from './ghost/postsInExport.ts'
import { readArticle } from './ghost/readArticle.ts'
import { readPost } from './ghost/readPost.ts'
import { readSummary } from './ghost/readSummary.ts'
import { itemFormat } from './itemFormat.ts'

/**
 * Ghost's Content API: `{ posts, meta }`, a single post, or a bare list of posts. What its Admin API gives and what its
 * settings export is read as well; the drafts and scheduled posts in it are kept from readers.
 */
export const ghost: Format = {
  ...itemFormat({
    name: 'ghost',
    recognise: ghostEvidence,
    readDocument: (json, { address }) => ({
      title: titleInExport(json),
      next: nextPageIn(record(json)?.meta, address),
    }),
    itemsIn: postsIn,
    readItem: (item, _, reading) => readPost(item, reading),
    summaryOf: (post, _, reading) => readSummary(post, reading),
    articleOf: (post, _, reading) => readArticle(post, reading),
    headOf: said => compact(said),
  }),
  api: ghostApi,
}
