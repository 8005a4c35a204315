import type { Byline, Person } from '../model/Person.ts'
import { listParts } from './locale.ts'
import { type ArticleWords, fill, languageOf, plural } from './words.ts'

/** A piece of a byline: words, a person to link, or the rest of the people behind “4 others”. */
export type BylinePart = string | { person: Person } | { others: Person[]; text: string }

export type BylineStyle = {
  language: string
  words: ArticleWords
  /** True to name everybody, however many they are. */
  whole?: boolean
}

/** From this many people on, two are named and the others counted. */
const crowd = 4

/**
 * The byline in pieces: “By A”, “By A and B”, “By A, B and C”, from four people on “By A, B and 2 others”, then
 * the place. Blank names and repeated people (same slug and name) are dropped – two people may share a name – and
 * a “By” the source wrote before a name is not doubled. With no people, the organisation without “By”; with
 * neither, nothing (product contract, “Byline”).
 */
export function bylineParts(byline: Byline, { language, words, whole }: BylineStyle): BylinePart[] {
  const people = peopleOf(byline, words)
  const place = placeOf(byline, words)
  if (people.length === 0) return organisationOf(byline, words, place)
  const named = whole || people.length < crowd ? people : people.slice(0, 2)
  const others = people.slice(named.length)
  const spoken = languageOf(words, language)
  const entries: Exclude<BylinePart, string>[] = named.map(person => ({ person }))
  if (others.length > 0) entries.push({ others, text: plural(words.others, others.length, spoken) })
  return [words.by, ...joined(entries, spoken), ...place]
}

/** The same byline as plain text, with every name: “By A and B in Calderbrook”. Empty when there is none. */
export function bylineText(byline: Byline, style: BylineStyle): string {
  return bylineParts(byline, { ...style, whole: true })
    .map(part => (typeof part === 'string' ? part : 'person' in part ? part.person.name : part.text))
    .join('')
}

/** The people as the byline shows them: without blanks, repeats, or a “By” before the name. */
export function peopleOf(byline: Byline, words: ArticleWords): Person[] {
  const people: Person[] = []
  for (const person of byline.people) {
    const name = withoutBy(person.name, words)
    const isKnown = people.some(known => known.slug === person.slug && known.name === name)
    if (name && !isKnown) people.push(name === person.name ? person : { ...person, name })
  }
  return people
}

function organisationOf(byline: Byline, words: ArticleWords, place: string[]): string[] {
  const organisation = withoutBy(byline.organisation ?? '', words)
  return organisation ? [organisation, ...place] : []
}

function placeOf({ place }: Byline, words: ArticleWords): string[] {
  return place?.trim() ? [fill(words.inPlace, { place: place.trim() })] : []
}

/** By the names themselves, since some languages choose their “and” by what follows (Spanish “Ana e Irene”). */
function joined(entries: Exclude<BylinePart, string>[], language: string): BylinePart[] {
  const texts = entries.map(entry => ('person' in entry ? entry.person.name : entry.text))
  const rest = entries.values()
  return listParts(texts, language).map(part => (part.type === 'element' ? rest.next().value! : part.value))
}

function withoutBy(text: string, { byForms }: ArticleWords): string {
  const name = text.trim()
  for (const form of ['by', ...byForms]) {
    const start = name.slice(0, form.length)
    const rest = name.slice(form.length)
    if ((start === form || start.toLowerCase() === form) && /^(?:\s|:|$)/.test(rest)) {
      return rest.replace(/^\s*:?/, '').trim()
    }
  }
  return name
}
