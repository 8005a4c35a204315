import type { Byline, Person } from '../../../model/Person.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed, readByline } from '../../readByline.ts'
import { compact, firstText, record, text } from '../../readField.ts'
import { fieldsOf, tagsOf, type Wire } from './wire.ts'

/** What stands in a byline for nobody in particular. */
const house =
  /^(?:the )?(?:guardian|observer|staff|agenc(?:y|ies)|editorial|letters|presented by|pa media|press association)\b/i
/** Words that lead on to another name. */
const leadIn =
  /\b(?:as told to|interviews? by|words by|photographs? by|photography by|illustrations? by|compiled by|hosted by|produced by|with|by)\b/gi
/** “(now)” and “(earlier)” in the byline of a live blog. */
const aside = /\s*\([^()]{0,40}\)/g
/** Where somebody reported from: after a name, up to the next one. */
const place = / in (\p{Lu}[^,;&]{0,60}?)(?= and |[,;&]|$)/gu

/**
 * Who it is by: the printed byline in its order, in which the contributors of the tags are found, the longest name
 * first; without one, the contributors. A byline that names no person is the organisation.
 */
export function bylineOf(wire: Wire, reading: Reading): Byline {
  const known = tagsOf(wire, 'contributor').flatMap(tag => personOf(tag, reading))
  const html = firstText(fieldsOf(wire).byline, wire.byline, record(wire.author)?.byline)
  const plain = html && /[<&]/.test(html) ? readText(html, reading) : html
  const written = text(plain?.replace(aside, ''))
  if (!written) return { people: known }
  const places = [...written.matchAll(place)].map(found => found[1]!)
  const printed = readByline(written.replace(place, '').replace(leadIn, ','), { known })
  const people = printed.people.filter(({ name }) => !house.test(name) && name.toLowerCase() !== 'and')
  const [only] = places
  return compact({
    people,
    organisation: people.length === 0 ? withoutPlace(written, places) : undefined,
    // Of several places it is not said whose is whose.
    place: places.length === 1 ? only : undefined,
  })
}

function withoutPlace(written: string, places: string[]): string {
  return places.length === 1 ? written.replace(place, '') : written
}

function personOf(tag: Wire, { address }: Reading): Person[] {
  const name = firstText(tag.webTitle, tag.title)
  if (!name) return []
  const slug = /^profile\/([^/]+)$/.exec(text(tag.id) ?? '')?.[1]
  const avatar = [tag.bylineLargeImageUrl, tag.bylineImageUrl].flatMap(
    value => safePicture(text(value), address) ?? [],
  )[0]
  return [personNamed(name, compact({ slug, avatar, link: addressOf(tag.webUrl, address) }))]
}
