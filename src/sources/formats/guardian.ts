import type { Format } from '../format.ts'
import { compact } from '../readField.ts'
import { guardianApi } from './guardian/api.ts'
import { contentsIn, guardianEvidence } from './guardian/contentsIn.ts'
import { readAnswer } from './guardian/readAnswer.ts'
import { readArticle } from './guardian/readArticle.ts'
import { readContent } from './guardian/readContent.ts'
import { readSummary } from './guardian/readSummary.ts'
import { itemFormat } from './itemFormat.ts'

/**
 * The Guardian's Content API (CAPI): a search, an item, the page of a tag, a section or an edition, or content by itself.
 * The documents its website renders from, which name some fields otherwise, are read as well.
 */
export const guardian: Format = {
  ...itemFormat({
    name: 'guardian',
    recognise: guardianEvidence,
    readDocument: readAnswer,
    itemsIn: contentsIn,
    readItem: (item, _, reading) => readContent(item, reading),
    summaryOf: (content, _, reading) => readSummary(content, reading),
    articleOf: (content, _, reading) => readArticle(content, reading),
    headOf: answer => compact(answer),
  }),
  api: guardianApi,
}
