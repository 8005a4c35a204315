import type { Byline, Person } from '../model/Person.ts'
import { isJob, isOrganisation, isSuffix, leadingBy } from './bylineWords.ts'
import { text } from './readField.ts'
import { slugOf } from './slugOf.ts'

export type BylineHints = {
  /** People who may be named in it; found first, the longest name before the others. */
  known?: Person[]
  /** Names that are no people: the source, the holder of the rights. */
  organisations?: string[]
  /** Where it was reported from, as the source says it elsewhere; not repeated as a name. */
  place?: string
}

/** A piece of the string: somebody known, or words still to be read, and whether a comma stood before it. */
type Piece = { person: Person } | { words: string; afterComma: boolean }

/**
 * Reads a byline written as one string. A leading “By” is taken off; names are parted at commas, semicolons,
 * “&” and “and” (also in Azerbaijani, Arabic, German and French). What follows a name after a comma is their
 * job when it is in lower case or ends in a job (“Ruth Osei, environment reporter”) or is where they work.
 * Agencies and the organisations given are the organisation. Empty when there is nobody.
 */
export function readByline(
  value: unknown,
  { known = [], organisations = [], place }: BylineHints = {},
): Byline {
  const written = withoutBy(typeof value === 'string' ? (text(value)?.slice(0, 1000) ?? '') : '')
  const byline: Byline = { people: [] }
  const names = new Set(organisations.map(name => name.toLowerCase()))
  for (const piece of piecesOf(written, known)) {
    if ('person' in piece) byline.people.push(piece.person)
    else if (piece.words !== place) addWords(byline, piece, names)
  }
  return byline
}

/** Somebody of that name; their slug comes from their page's address, else from the name. */
export function personNamed(name: string, more: Omit<Partial<Person>, 'name'> = {}): Person {
  return { name, ...more, slug: more.slug ?? slugOf(more.link, name, name).replace(/^@/, '') }
}

function addWords(
  byline: Byline,
  { words, afterComma }: { words: string; afterComma: boolean },
  names: Set<string>,
) {
  const last = byline.people.at(-1)
  if (names.has(words.toLowerCase())) {
    byline.organisation ??= words
  } else if (afterComma && last && isSuffix(words)) {
    byline.people[byline.people.length - 1] = personNamed(`${last.name}, ${words}`)
  } else if (afterComma && last && !last.role && (isJob(words) || isOrganisation(words))) {
    byline.people[byline.people.length - 1] = { ...last, role: words }
  } else if (isOrganisation(words)) {
    byline.organisation ??= words
  } else {
    byline.people.push(personNamed(words))
  }
}

function withoutBy(written: string): string {
  const found = leadingBy.exec(written)
  return found ? written.slice(found[0].length).trim() : written
}

function piecesOf(written: string, known: Person[]): Piece[] {
  const longestFirst = known.filter(({ name }) => name).toSorted((a, b) => b.name.length - a.name.length)
  for (const person of longestFirst) {
    const at = placeOf(person.name, written)
    if (at < 0) continue
    const rest = known.filter(other => other !== person)
    return [
      ...piecesOf(written.slice(0, at), rest),
      { person },
      ...piecesOf(written.slice(at + person.name.length), rest),
    ]
  }
  return partsOf(written)
}

/** Where a name stands as whole words; -1 when it does not. */
function placeOf(name: string, written: string): number {
  const at = written.toLowerCase().indexOf(name.toLowerCase())
  if (at < 0) return -1
  const isInside = /^[\p{L}\p{N}]$/u
  const before = written[at - 1] ?? ' '
  const after = written[at + name.length] ?? ' '
  return isInside.test(before) || isInside.test(after) ? -1 : at
}

function partsOf(written: string): Piece[] {
  const parts: Piece[] = []
  let afterComma = false
  for (const part of splitArabic(written).split(/([,،;؛&]| (?:and|und|et|və|و) )/iu)) {
    const words = part.trim().replace(/^(?:and|und|et|və) /i, '')
    if (/^(?:and|und|et|və|و)$/i.test(words)) afterComma = false
    else if (/^[,،]$/.test(words)) afterComma = true
    else if (/^[;؛&]$/.test(words)) afterComma = false
    else if (words !== '') {
      const isListed = /^(?:and|und|et|və) /i.test(part.trim())
      parts.push({ words, afterComma: afterComma && !isListed })
    }
  }
  return parts
}

/** First names that begin with the letter that otherwise means “and”. */
const arabicNames = new Set(
  'وليد وائل وسام وسيم وفاء وداد ورد وجدي وهيب وديع وحيد وسن ولاء وجيه وصال وضاح وهبي'.split(' '),
)

/** In Arabic “and” is written together with the word after it: it parts two people when each has two names. */
function splitArabic(written: string): string {
  const words = written.split(' ')
  return words
    .map((word, index) => {
      const joins = /^و\p{Script=Arabic}{2,}$/u.test(word) && !arabicNames.has(word)
      const isBetween = index >= 2 && index <= words.length - 2
      return joins && isBetween ? `و ${word.slice(1)}` : word
    })
    .join(' ')
}
