import type { Byline, Person } from '../../../model/Person.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed } from '../../readByline.ts'
import { compact, firstText, record, text } from '../../readField.ts'
import { termsOf } from './terms.ts'
import { decoded, embeddedIn, type Wire, wordsIn } from './wire.ts'

/**
 * Who a post is by: the one author that WordPress knows; with the plugin Co-Authors Plus all its authors, who are terms
 * of the taxonomy `author`. Nobody where the server does not tell who it is.
 */
export function bylineOf(post: Wire, reading: Reading): Byline {
  const users = embeddedIn(post, 'author').flatMap(user => personOf(user, reading))
  const together = termsOf(post, 'author').flatMap(term => coauthorOf(term, users, reading))
  return { people: uniquePeople(together.length > 0 ? together : users) }
}

function personOf(user: Wire, reading: Reading): Person[] {
  const name = wordsIn(user.name, reading)
  if (!name) return []
  const { '96': large, '48': middle, '24': small } = record(user.avatar_urls) ?? {}
  const avatar = safePicture(firstText(large, middle, small), reading.address)
  const link = addressOf(user.url, reading.address) ?? addressOf(user.link, reading.address)
  const slug = text(user.slug)
  return [personNamed(name, compact({ slug: slug && decoded(slug), avatar, link }))]
}

/** The plugin's term has the author's login for a name and `cap-` before the slug. */
function coauthorOf(term: Wire, users: Person[], reading: Reading): Person[] {
  const login = wordsIn(term.name, reading)
  const slug = decoded(text(term.slug) ?? '').replace(/^cap-/, '')
  const known = users.find(user => user.slug === slug)
  if (known) return [known]
  return login ? [personNamed(nameFrom(login), slug ? { slug } : {})] : []
}

/** A login such as `maren-tolliver` as the name it was made of; what has a blank or a capital is a name already. */
function nameFrom(login: string): string {
  if (/[\s\p{Lu}@]/u.test(login)) return login
  return login
    .split(/[-_.]/)
    .filter(Boolean)
    .map(part => part.replace(/^\p{Ll}/u, first => first.toUpperCase()))
    .join(' ')
}

function uniquePeople(people: Person[]): Person[] {
  return [...new Map(people.map(person => [person.slug, person])).values()]
}
