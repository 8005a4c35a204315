import type { Byline, Person } from '../../../model/Person.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed } from '../../readByline.ts'
import { compact, firstText, record, records, text } from '../../readField.ts'
import { termsOf } from './terms.ts'
import { decoded, embeddedIn, type Wire, wordsIn } from './wire.ts'

/**
 * Who a post is by: the one author that WordPress knows; with the plugin Co-Authors Plus all its authors, who are terms
 * of the taxonomy `author`. Where nobody is embedded, whom the plugins for several authors or Yoast name in the post itself.
 * Nobody where the server does not tell who it is.
 */
export function bylineOf(post: Wire, reading: Reading): Byline {
  const users = embeddedIn(post, 'author').flatMap(user => personOf(user, reading))
  const together = termsOf(post, 'author').flatMap(term => coauthorOf(term, users, reading))
  const named = together.length > 0 ? together : users
  return { people: uniquePeople(named.length > 0 ? named : namedInPost(post, reading)) }
}

function namedInPost(post: Wire, reading: Reading): Person[] {
  const several = [
    ...records(post.coauthors),
    ...records(post.authors),
    ...records(post.newspack_author_info),
  ]
  const all = several.length > 0 ? several : records([post.author, post.uagb_author_info])
  const people = all.flatMap(one => {
    const slug = firstText(one.user_nicename, one.nicename, one.slug)
    return personOf({ ...one, name: firstText(one.display_name, one.name), slug }, reading)
  })
  const name = people.length > 0 ? undefined : wordsIn(record(post.yoast_head_json)?.author, reading)
  return name ? [personNamed(name)] : people
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

/** The plugin's term has the author's login for a name, `cap-` before the slug, and who that is in its description. */
function coauthorOf(term: Wire, users: Person[], reading: Reading): Person[] {
  const login = wordsIn(term.name, reading)
  const slug = decoded(text(term.slug) ?? '').replace(/^cap-/, '')
  const known = users.find(user => user.slug === slug)
  if (known) return [known]
  const name = nameBefore(login, text(term.description)) ?? (login && nameFrom(login))
  return name ? [personNamed(name, slug ? { slug } : {})] : []
}

/**
 * The name at the beginning of a term's description, which the plugin makes for its own search: the name shown, first
 * name, last name, login, number and address. Undefined where the first two do not agree.
 */
function nameBefore(login: string | undefined, description: string | undefined): string | undefined {
  const end = login && description ? description.indexOf(` ${login} `) : -1
  const before = end > 0 ? description!.slice(0, end) : ''
  // Nobody has given a first or last name.
  if (before.endsWith('  ')) return before.trim()
  const words = before.split(' ')
  const name = words.slice(0, words.length / 2).join(' ')
  return name && `${name} ${name}` === before ? name : undefined
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
