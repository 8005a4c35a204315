import type { Format } from '../format.ts'
import { compact } from '../readField.ts'
import { itemFormat } from './itemFormat.ts'
import { api } from './wordpress/api.ts'
import { documentKind, evidenceOf, holdsInstead, unwrapped } from './wordpress/documentKind.ts'
import { nextPage } from './wordpress/nextPage.ts'
import { readArticle } from './wordpress/readArticle.ts'
import { readPost } from './wordpress/readPost.ts'
import { readSummary } from './wordpress/readSummary.ts'

const posts = itemFormat({
  name: 'wordpress',
  recognise: evidenceOf,
  readDocument: (_, reading) => nextPage(reading),
  itemsIn: json => {
    const inner = unwrapped(json)
    return Array.isArray(inner)
      ? inner.map((item, index) => ({ where: `[${index}]`, item }))
      : [{ where: 'the post', item: inner }]
  },
  readItem: (item, _, reading) => readPost(item, reading),
  summaryOf: (item, _, reading) => readSummary(item, reading),
  articleOf: (item, _, reading) => readArticle(item, reading),
  headOf: next => compact({ next }),
})

/**
 * WordPress's REST API wp/v2: a list of posts or one, with what is embedded in it, and a server to ask. What else its
 * API gives is known as WordPress's and read as a list without stories.
 */
export const wordpress = {
  ...posts,
  api,
  readList: function* (json, reading) {
    const inner = unwrapped(json)
    const kind = documentKind(inner)
    if (kind === 'posts' || kind === undefined || kind === 'revisions')
      return yield* posts.readList(json, reading)
    return {
      articles: [],
      leftOut: [{ where: 'the document', why: `holds ${holdsInstead(inner)}, and no posts` }],
    }
  },
  readArticle: function* (json, slug, reading) {
    const isPosts = documentKind(unwrapped(json)) === 'posts'
    return isPosts ? yield* posts.readArticle(json, slug, reading) : undefined
  },
} satisfies Format
