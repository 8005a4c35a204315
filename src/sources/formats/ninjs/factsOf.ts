import type { Subject, Summary } from '../../../model/Article.ts'
import type { Correction } from '../../../model/Block.ts'
import type { Byline } from '../../../model/Person.ts'
import type { Reading } from '../../format.ts'
import { readInline, readText } from '../../html/readBody.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { personNamed, readByline } from '../../readByline.ts'
import { list, record, records, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { directionOf, language } from '../../readLanguage.ts'
import { slugOfText } from '../../slugOf.ts'
import { named, writtenIn } from './named.ts'
import { pictureOf } from './pictureOf.ts'

type Raw = Record<string, unknown>

/** What a ninjs item says that a summary can hold; JSON Feed's `_ninjs` extension is read with it too. */
export type Facts = Omit<Partial<Summary>, 'id' | 'slug' | 'href'> & {
  byline: Byline
  topics: Subject[]
  corrections: Correction[]
}

const notStandfirsts = ['caption', 'alt', 'creditline', 'correction', 'clarification', 'update', 'writer']
const mostTopics = 8

/** Reads the fields of a ninjs 1, 2 or 3 item, Superdesk's included, whatever of them is there. */
export function factsOf(item: Raw, reading: Reading): Facts {
  const headlines = writtenIn(item, 'headlines', 'headline')
  const headline = headlines.find(({ role }) => role === 'main') ?? headlines[0]
  const said = headline ? readText(headline.value, reading) : text(item.title)
  const label = text(record(list(item.genres ?? item.genre)[0])?.name)
  const tag = language(item.language)
  const published = [item.firstpublished, item.firstPublished, item.firstCreated, item.firstcreated]
  const updated = instant(item.versionCreated ?? item.versioncreated)
  const first = published.map(value => instant(value)).find(Boolean) ?? updated
  const lead = leadOf(item, reading)
  const section = sectionOf(item)
  return {
    ...(text(said) && { headline: text(said)! }),
    ...standfirstOf(item, reading),
    ...(label && label.toLowerCase() !== 'article' && { label }),
    ...(/^live\b/i.test(label ?? '') && { live: true }),
    ...(section && { section }),
    topics: topicsOf(item, section),
    byline: bylineOf(item, reading),
    ...(first && { published: first }),
    ...(updated && { updated }),
    ...(tag && { language: tag, direction: directionOf(tag)! }),
    ...(lead && { lead }),
    corrections: correctionsOf(item, reading),
    ...(text(item.version) && { version: text(item.version)! }),
  }
}

function standfirstOf(item: Raw, reading: Reading): { standfirst?: string } {
  const written = writtenIn(item, 'descriptions', 'description').filter(
    ({ role }) => !notStandfirsts.includes(role),
  )
  const best = written.find(({ role }) => role === 'abstract' || role === 'summary') ?? written[0]
  const standfirst =
    best && text(best.html || /<\w/.test(best.value) ? readText(best.value, reading) : best.value)
  return standfirst ? { standfirst } : {}
}

/** The picture an item leads with: the association named so, else its first picture; a picture leads with itself. */
function leadOf(item: Raw, reading: Reading) {
  const pictures = associatedPictures(item)
  const lead =
    pictures.find(({ rel, name }) => rel === 'main' || name === 'featuremedia' || name === 'main') ??
    pictures[0]
  if (lead) return pictureOf(lead, reading)
  return isMedia(item) ? pictureOf(item, reading) : undefined
}

/** The associations that are pictures, in their order. */
export const associatedPictures = (item: Raw): Raw[] =>
  named(item.associations).filter(
    ({ type, renditions }) => ['picture', 'graphic'].includes(String(type)) || (!type && renditions),
  )

export const isMedia = ({ type }: Raw): boolean =>
  ['picture', 'graphic', 'video', 'audio'].includes(String(type))

function sectionOf(item: Raw): Subject | undefined {
  const subject = records(item.subjects).find(({ rel }) => rel === 'section') ?? records(item.service)[0]
  const name = text(subject?.name)
  const slug = slugOfText(text(subject?.literal)) ?? slugOfText(name)
  return name && slug ? { slug, name } : undefined
}

function topicsOf(item: Raw, section: Subject | undefined): Subject[] {
  const subjects = [...records(item.subjects), ...records(item.subject)].filter(
    ({ rel }) => rel !== 'section',
  )
  const names = [...subjects.map(({ name }) => text(name)), ...list(item.keywords).map(text)]
  return subjectsOf(names.filter(name => name !== section?.name)).slice(0, mostTopics)
}

/** Names as subjects, each once; what begins with “#” is for the newsroom only. */
export function subjectsOf(names: (string | undefined)[]): Subject[] {
  const subjects = new Map<string, Subject>()
  for (const name of names) {
    const slug = name && !name.startsWith('#') ? slugOfText(name) : undefined
    if (slug && !subjects.has(slug)) subjects.set(slug, { slug, name: name! })
  }
  return [...subjects.values()]
}

function bylineOf(item: Raw, { address }: Reading): Byline {
  const house = text(record(list(item.infoSources)[0])?.name) ?? text(item.source)
  const place = text(item.located)
  const authors = records(item.authors).flatMap(author => {
    const name = text(author.name)
    const role = text(record(author.jobtitle)?.name)
    const avatar = safePicture(text(author.avatar_url), address)
    return name ? [personNamed(name, { ...(role && { role }), ...(avatar && { avatar }) })] : []
  })
  const written = text(item.by) ?? text(item.byline)
  const holders = [house, text(item.copyrightHolder), text(item.copyrightholder)]
  const organisations = holders.filter(name => name !== undefined)
  const read: Byline = authors.length > 0 ? { people: authors } : readByline(written, { organisations })
  const nobody = read.people.length === 0 && !read.organisation && house
  return { ...read, ...(nobody && { organisation: house }), ...(place && { place }) }
}

function correctionsOf(item: Raw, reading: Reading): Correction[] {
  const kinds = ['correction', 'clarification', 'update'] as const
  return writtenIn(item, 'descriptions', 'description').flatMap(({ role, value }) => {
    const kind = kinds.find(name => name === role)
    return kind ? [{ kind, content: readInline(value, reading) }] : []
  })
}
