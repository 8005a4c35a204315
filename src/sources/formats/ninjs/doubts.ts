import type { Doubt } from '../../../model/Article.ts'
import {
  byDoubts,
  dateDoubts,
  httpDoubts,
  placeholderDoubts,
  type WrittenField,
} from '../../doubts/fieldDoubts.ts'
import { htmlDoubts } from '../../doubts/htmlDoubts.ts'
import type { Reading } from '../../format.ts'
import { records, text } from '../../readField.ts'
import { permissionDoubts } from '../../status.ts'
import { bodiesOf } from './body.ts'
import { associationsOf } from './pictures.ts'
import { permissionOf } from './readPicture.ts'
import { field, named, type Wire } from './wire.ts'

const standfirstRoles = ['abstract', 'standfirst', 'summary', 'lead']
const pictureRoles = [
  ['alt', 'alt'],
  ['caption', 'caption'],
  ['creditline', 'credit'],
] as const

/** What an item says and the article cannot carry, its body included. */
export function doubtsOf(wire: Wire, reading: Reading): Doubt[] {
  const html = bodiesOf(wire).find(({ kind }) => kind === 'html')
  return [...itemDoubts(wire, reading), ...(html ? htmlDoubts(html.value, reading) : [])]
}

/** What the fields of an item say and the article cannot carry. */
export function itemDoubts(wire: Wire, reading: Reading): Doubt[] {
  const created = field(wire, 'firstPublished') ?? field(wire, 'firstCreated')
  const dates: WrittenField[] = [
    ['published', created],
    ['updated', field(wire, 'versionCreated')],
  ]
  const names = records(wire.authors).map(
    ({ name }, index): WrittenField => [`byline.people[${index}].name`, name],
  )
  const byline: WrittenField = ['byline', wire.by ?? wire.byline]
  const lead = associationsOf(wire)[0]
  return [
    ...permissionDoubts(permissionOf(wire)),
    ...placeholderDoubts([...fieldsOf(wire), byline, ...names, ...dates]),
    ...dateDoubts(dates),
    ...byDoubts([byline, ...names]),
    ...(lead ? pictureDoubts(lead, reading) : []),
  ]
}

function fieldsOf(wire: Wire): WrittenField[] {
  const standfirst = records(wire.descriptions).filter(({ role }) =>
    standfirstRoles.includes(text(role) ?? ''),
  )
  return [
    ...records(wire.headlines).map(({ value }): WrittenField => ['headline', value]),
    ['headline', wire.headline],
    ...standfirst.map(({ value }): WrittenField => ['standfirst', value]),
    ['standfirst', wire.description_text],
    ['language', wire.language],
    ...[...records(wire.subjects), ...records(wire.subject)].map(
      ({ name }): WrittenField => ['topics', name],
    ),
  ]
}

/** What is said of the lead picture, under its fields. */
function pictureDoubts(lead: Wire, reading: Reading): Doubt[] {
  const described = pictureRoles.flatMap(([role, part]) =>
    records(lead.descriptions)
      .filter(entry => text(entry.role) === role)
      .map(({ value }): WrittenField => [`lead.${part}`, value]),
  )
  const flat: WrittenField[] = [
    ['lead.alt', lead.body_text],
    ['lead.caption', lead.description_text],
    ['lead.credit', lead.byline],
  ]
  const files = named(lead.renditions).map(({ href }) => href)
  return [...placeholderDoubts([...described, ...flat]), ...httpDoubts(files, 'lead', reading)]
}
