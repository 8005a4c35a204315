import type { Byline } from '../../../model/Person.ts'
import type { Reading } from '../../format.ts'
import { readByline } from '../../readByline.ts'
import { compact, firstText, text } from '../../readField.ts'
import { organisationsOf, placeOf } from '../ninjs/byline.ts'
import { readAuthors } from './readAuthors.ts'
import type { Feed } from './readFeed.ts'
import type { FeedItem } from './readItem.ts'

/**
 * Who an item is by: its authors, with the jobs that `by` of ninjs adds; the feed's authors only where the item does
 * not speak of any. Whoever has the feed's own name is no person but the organisation.
 */
export function bylineOf({ wire, ninjs, dateline }: FeedItem, feed: Feed, reading: Reading): Byline {
  const organisations = organisationsOf(ninjs)
  const own = readAuthors(wire, dateline?.authors, reading)
  const by = firstText(ninjs.by, ninjs.byline)
  const printed = by ? readByline(by, { known: own ?? feed.authors, organisations }) : undefined
  const authors = own ?? printed?.people ?? feed.authors
  const isFeed = (name: string) => !dateline && name.toLowerCase() === feed.title?.toLowerCase()
  const people = authors
    .filter(({ name }) => !isFeed(name))
    .map(person => ({ ...printed?.people.find(({ slug }) => slug === person.slug), ...person }))
  const house = authors.find(({ name }) => isFeed(name))?.name
  const nobody = people.length === 0 ? organisations[0] : undefined
  const organisation = text(dateline?.organisation) ?? house ?? printed?.organisation ?? nobody
  return compact({ people, organisation, place: placeOf(ninjs) })
}
