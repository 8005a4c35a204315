import type { Doubt } from '../../../model/Article.ts'
import {
  byDoubts,
  dateDoubts,
  httpDoubts,
  placeholderDoubts,
  untitledDoubts,
  type WrittenField,
} from '../../doubts/fieldDoubts.ts'
import { htmlDoubts } from '../../doubts/htmlDoubts.ts'
import type { Reading } from '../../format.ts'
import { body, list, record } from '../../readField.ts'
import { itemDoubts } from '../ninjs/doubts.ts'
import type { FeedItem } from './readItem.ts'

/** What the item says and the article cannot carry; what JSON Feed says itself counts before its ninjs. */
export function doubtsOf({ wire, ninjs, base }: FeedItem, reading: Reading): Doubt[] {
  const names = list(wire.authors).map(
    (author, index): WrittenField => [`byline.people[${index}].name`, record(author)?.name],
  )
  const dates: WrittenField[] = [
    ['published', wire.date_published],
    ['updated', wire.date_modified],
  ]
  const html = body(wire.content_html)
  const own = [
    ...untitledDoubts(wire.title),
    ...placeholderDoubts([
      ['headline', wire.title],
      ['standfirst', wire.summary],
      ...dates,
      ['byline', record(wire.author)?.name],
      ...names,
      ['lead', wire.image],
      ['language', wire.language],
      ['body', wire.content_html],
      ['body', wire.content_text],
      ...list(wire.tags).map((tag): WrittenField => ['topics', tag]),
    ]),
    ...dateDoubts(dates),
    ...byDoubts([['byline', record(wire.author)?.name], ...names]),
    ...httpDoubts([wire.image, wire.banner_image], 'lead', reading),
    ...(html ? htmlDoubts(html, { ...reading, address: base }) : []),
  ]
  const known = new Set(own.map(({ kind, path }) => `${kind} ${path}`))
  const said = new Set([
    ...(wire.date_published ? ['published'] : []),
    ...(wire.date_modified ? ['updated'] : []),
  ])
  const inner = itemDoubts(ninjs, reading).filter(
    ({ kind, path }) => !known.has(`${kind} ${path}`) && !said.has(path),
  )
  return [...own, ...inner]
}
