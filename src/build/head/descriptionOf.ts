import type { Article } from '../../model/Article.ts'
import { clip } from '../../wording/length.ts'
import { plainTextOf } from '../../wording/plainText.ts'

/** What search results show of a description before they cut it (common practice: 155 to 160 characters). */
const length = 155

/** What a page says of an article to those who have not opened it: the standfirst, else how the text begins. */
export function descriptionOf({ standfirst, body }: Article): string | undefined {
  const first = body.find(({ kind }) => kind === 'paragraph')
  const text = standfirst ?? (first && plainTextOf([first]))
  return text ? clip(text, length) : undefined
}
