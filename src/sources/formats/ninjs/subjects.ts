import type { Subject } from '../../../model/Article.ts'
import { compact, firstText, list, records, text } from '../../readField.ts'
import { slugOfText } from '../../slugOf.ts'
import { stableHash } from '../../stableHash.ts'
import { field, type Wire } from './wire.ts'

const mostTopics = 30
/** Kinds of piece that are what everything is, and so say nothing. */
const plainGenres = new Set(['article', 'article (news)', 'news', 'actuality', 'current', 'text', 'story'])
const sectionRels = new Set(['section', 'category'])

/** A subject by its name; the slug is the given one, else made of the name. */
export function subjectNamed(name: string, slug?: string): Subject {
  return { slug: slug ?? slugOfText(name) ?? stableHash(name), name }
}

/** True for a name that is for the newsroom's own use and never shown. */
export function isInternal(name: string): boolean {
  return name.startsWith('#')
}

function subjectsOf(wire: Wire): Wire[] {
  return [...records(wire.subjects), ...records(wire.subject)]
}

function relsOf(subject: Wire): string[] {
  return [subject.rel, ...list(subject.rels)].flatMap(rel => text(rel)?.toLowerCase() ?? [])
}

/**
 * The section of an item: the subject with the rel `section`, whose literal is the slug; else Superdesk's service;
 * else a subject with the rel `category`; else TT's sector. Undefined when there is none.
 */
export function sectionOf(wire: Wire): Subject | undefined {
  const subjects = subjectsOf(wire)
  const own = subjects.find(subject => relsOf(subject).includes('section') && text(subject.name))
  if (own) return subjectNamed(text(own.name)!, text(own.literal))
  const others = [
    ...records(wire.service),
    ...subjects.filter(subject => relsOf(subject).includes('category')),
    ...genresOf(wire).filter(isSector),
  ]
  const names = others.flatMap(({ name }) => text(name) ?? []).filter(name => !isInternal(name))
  // AP repeats its one-letter codes as names.
  const name = names.find(found => found.length > 1) ?? names[0]
  return name ? subjectNamed(name) : undefined
}

function genresOf(wire: Wire): Wire[] {
  return [...records(wire.genres), ...records(wire.genre)]
}

/** TT names the part of the paper as a genre of its own scheme. */
function isSector(genre: Wire): boolean {
  return /\/sector\//.test(firstText(genre.uri, genre.scheme) ?? '')
}

/** The topics of an item: its other subjects and its keywords, each once. With the rel `topic` the literal is the slug. */
export function topicsOf(wire: Wire): Subject[] {
  const section = sectionOf(wire)
  const subjects = subjectsOf(wire)
    .filter(subject => !relsOf(subject).some(rel => sectionRels.has(rel)))
    .flatMap(subject => {
      const name = text(subject.name)
      return name
        ? [subjectNamed(name, relsOf(subject).includes('topic') ? text(subject.literal) : undefined)]
        : []
    })
  const keywords = list(wire.keywords).flatMap(keyword => {
    const name = text(keyword)
    return name ? [subjectNamed(name)] : []
  })
  return uniqueTopics([...subjects, ...keywords]).filter(({ slug }) => slug !== section?.slug)
}

/** At most 30 topics, each slug once, without those for internal use. */
export function uniqueTopics(topics: Subject[]): Subject[] {
  const known = new Map<string, Subject>()
  for (const topic of topics) {
    if (!isInternal(topic.name) && !known.has(topic.slug)) known.set(topic.slug, topic)
  }
  return [...known.values()].slice(0, mostTopics)
}

/** What kind of piece it is, from its genres: a label unless it is plain news, and whether it is live. */
export function genreOf(wire: Wire): { label?: string; live?: true } {
  const names = genresOf(wire)
    .filter(genre => !isSector(genre))
    .flatMap(genre => firstText(field(genre, 'name')) ?? [])
  const label = names.find(name => !isLive(name) && !isPlainGenre(name))
  return compact({ label, live: names.some(isLive) || undefined })
}

export function isLive(name: string): boolean {
  return name.toLowerCase() === 'live'
}

export function isPlainGenre(name: string): boolean {
  return plainGenres.has(name.toLowerCase())
}
