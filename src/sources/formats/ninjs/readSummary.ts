import type { Summary } from '../../../model/Article.ts'
import type { Correction } from '../../../model/Block.ts'
import { firstWords } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import { readText } from '../../html/readBody.ts'
import { compact, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { directionOf, language } from '../../readLanguage.ts'
import { draftPermission, expiryOf } from '../../status.ts'
import { bodiesOf, wordsSaid } from './body.ts'
import { bylineOf } from './byline.ts'
import { describedAs, descriptionsOf, inlineOf, plainOf } from './descriptions.ts'
import { headlineOf } from './headline.ts'
import { picturesOf } from './pictures.ts'
import type { NinjsItem } from './readItem.ts'
import { permissionOf, readPicture } from './readPicture.ts'
import { genreOf, sectionOf, topicsOf } from './subjects.ts'
import { field, type Wire } from './wire.ts'

const standfirstRoles = [
  'abstract',
  'standfirst',
  'lead',
  'summary',
  'text',
  'main',
  '',
  'richtext',
  'caption',
]
const correctionKinds = ['correction', 'clarification', 'update'] as const

/** Superdesk and BBC write times without zone now and then; their servers keep UTC. */
const zoneRule = { withoutZone: 'UTC' } as const

/** Reads what a list shows of an item. */
export function readSummary({ id, slug, wire }: NinjsItem, reading: Reading): Summary {
  const tag = language(wire.language)
  const standfirst = describedAs(descriptionsOf(wire), standfirstRoles)
  const moments = ['firstPublished', 'firstCreated', 'versionCreated'].map(name =>
    instant(field(wire, name), zoneRule),
  )
  return compact({
    id,
    slug,
    headline: headlineOf(wire, reading) ?? headlineFromText(wire, reading) ?? '',
    standfirst: plainOf(standfirst, reading),
    ...genreOf(wire),
    section: sectionOf(wire),
    topics: topicsOf(wire),
    byline: bylineOf(wire, reading),
    published: moments.find(moment => moment !== undefined),
    updated: moments[2],
    language: tag,
    direction: directionOf(tag),
    lead: isMedia(wire) ? readPicture(wire, reading) : picturesOf(wire, reading).lead?.picture,
    words: wordsSaid(wire),
    corrections: correctionsOf(wire, reading),
    version: text(wire.version),
    expires: expiryOf(permissionOf(wire).expires),
    ...draftPermission(permissionOf(wire), reading),
  })
}

/** True for an item that is itself a picture, a film or a sound. */
export function isMedia(wire: Wire): boolean {
  return ['picture', 'graphic', 'video', 'audio'].includes(text(wire.type)?.toLowerCase() ?? '')
}

/** Descriptions with the role correction, clarification or update (a convention of this project; ninjs has no such field). */
export function correctionsOf(wire: Wire, reading: Reading): Correction[] {
  return descriptionsOf(wire).flatMap(description => {
    const kind = correctionKinds.find(known => known === description.role)
    const content = kind && inlineOf(description, reading)
    return kind && content ? [{ kind, content }] : []
  })
}

function headlineFromText(wire: Wire, reading: Reading): string | undefined {
  const description = plainOf(describedAs(descriptionsOf(wire), standfirstRoles), reading)
  if (description) return firstWords(description)
  const [first] = bodiesOf(wire)
  if (!first) return undefined
  const start = first.value.slice(0, 5000)
  return firstWords(first.kind === 'text' ? start : readText(start, reading))
}
