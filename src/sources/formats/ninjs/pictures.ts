import type { Picture } from '../../../model/Picture.ts'
import type { Reading } from '../../format.ts'
import { records, text } from '../../readField.ts'
import { readPicture } from './readPicture.ts'
import { field, named, type Wire } from './wire.ts'

/** A picture that belongs to an item, with its name there and every address of its files. */
export type OwnPicture = { name: string; picture: Picture; addresses: string[] }

const leadNames = ['featuremedia', 'featureimage', 'feature_image', 'mainpic', 'main', 'lead']

/**
 * The pictures of an item: the lead, and the others in their order. The lead is what is called so by name or rel;
 * else the first picture, else the first graphic, else the still of a film. Logos are no pictures of the news.
 */
export function picturesOf(wire: Wire, reading: Reading): { lead?: OwnPicture; others: OwnPicture[] } {
  const found = associationsOf(wire)
    .filter(entry => !/logo/i.test(nameOf(entry)))
    .flatMap(entry => {
      const picture = readPicture(entry, reading)
      return picture ? [{ entry, own: { name: nameOf(entry), picture, addresses: addressesOf(entry) } }] : []
    })
    .toSorted((one, other) => rank(one.entry) - rank(other.entry))
  const lead = found[0]?.own
  const others = found.slice(1).filter(({ entry }) => !isFilm(entry))
  return { ...(lead && { lead }), others: others.map(({ own }) => own) }
}

/** Pictures stand among the associations; Superdesk keeps the pictures of its own fields in `extra_items`. */
export function associationsOf(wire: Wire): Wire[] {
  const extra = named(wire.extra_items).flatMap(entry => records(entry.items))
  return [...named(wire.associations), ...extra]
}

/** The name of an association; BBC’s ninjs calls it `id`. */
function nameOf(entry: Wire): string {
  return text(entry.name) ?? text(entry.id) ?? ''
}

/** True for a film or a sound, whose pictures are stills. */
function isFilm(entry: Wire): boolean {
  return ['video', 'audio'].includes(text(entry.type)?.toLowerCase() ?? '')
}

function rank(entry: Wire): number {
  const type = text(entry.type)?.toLowerCase()
  const lead = Math.min(
    ...[nameOf(entry), text(entry.rel) ?? ''].map(name => {
      const at = leadNames.indexOf(name.toLowerCase())
      return at < 0 ? leadNames.length : at
    }),
  )
  const kind = type === 'picture' || type === undefined ? 0 : type === 'graphic' ? 1 : 2
  return lead * 10 + kind
}

function addressesOf(entry: Wire): string[] {
  return [field(entry, 'uri', 'guid'), ...named(entry.renditions).map(({ href }) => href)].flatMap(
    address => text(address) ?? [],
  )
}
