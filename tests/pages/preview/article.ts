import type { Article } from '../../../src/model/Article.ts'
import type { Block } from '../../../src/model/Block.ts'

export const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [text] })

/** An article with nothing in it but what a test says. */
export const articleOf = (more: Partial<Article> = {}): Article => ({
  id: 'mill-street',
  slug: 'mill-street',
  headline: 'Mill Street floods again',
  topics: [],
  byline: { people: [] },
  corrections: [],
  body: [],
  ...more,
})
