import type { Reading } from '../../format.ts'
import { compact, firstText, record } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { slugOf } from '../../slugOf.ts'
import { hiddenBecause } from '../../status.ts'
import type { NotShown } from '../itemFormat.ts'
import { bodiesOf } from './body.ts'
import { descriptionsOf } from './descriptions.ts'
import { headlineOf } from './headline.ts'
import { picturesOf } from './pictures.ts'
import { permissionOf, readPicture } from './readPicture.ts'
import { field, idOf, type Wire } from './wire.ts'

/** An item that readers may see, with what tells it from the others of its document. */
export type NinjsItem = { id: string; slug: string; wire: Wire }

/** The item, or why it is not shown. */
export function readItem(item: unknown, reading: Reading): NinjsItem | NotShown | string {
  const wire = record(item)
  if (!wire) return 'not an object'
  const id = idOf(wire)?.id
  if (id === undefined) return 'no id that can be used'
  const hidden = hiddenBecause(permissionOf(wire), reading.now)
  if (hidden && !reading.draft)
    return {
      why: hidden,
      hides: compact({ id, moment: instant(field(wire, 'versionCreated'), { withoutZone: 'UTC' }) }),
    }
  const headline = headlineOf(wire, reading)
  const hasText = bodiesOf(wire).length > 0 || descriptionsOf(wire).length > 0
  if (!headline && !hasText && !readPicture(wire, reading) && !picturesOf(wire, reading).lead) {
    return 'no headline, text or picture'
  }
  const address = /^https?:/i.test(id) ? id : undefined
  return { id, slug: slugOf(address, headline ?? firstText(wire.slugline), id), wire }
}
