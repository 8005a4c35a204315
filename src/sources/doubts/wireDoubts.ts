import type { Doubt } from '../../model/Article.ts'
import type { Reading } from '../format.ts'
import { dateDoubts, forEditor, placeholderDoubts, untitledDoubts, type WrittenField } from './fieldDoubts.ts'
import { htmlDoubts } from './htmlDoubts.ts'

/** What a wire writes in the places that doubts are looked for in. */
export type Written = {
  title: unknown
  fields: WrittenField[]
  dates: WrittenField[]
  /** The pieces of HTML that the body is made of. */
  html: (string | undefined)[]
}

/** The doubts about an article of a wire; undefined for readers, and where there are none. */
export function wireDoubts(reading: Reading, write: () => Written): Doubt[] | undefined {
  return forEditor(reading, () => {
    const { title, fields, dates, html } = write()
    return [
      ...untitledDoubts(title),
      ...placeholderDoubts([['headline', title], ...fields, ...dates]),
      ...dateDoubts(dates),
      ...htmlDoubts(html.filter(Boolean).join('\n'), reading),
    ]
  })
}
