import type { Reading } from '../../format.ts'
import { compact, firstText, identity, record, records, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { slugOf } from '../../slugOf.ts'
import type { NotShown } from '../itemFormat.ts'
import { writtenAddress } from './addresses.ts'
import { headlineOf } from './headline.ts'
import { hiddenReason } from './permission.ts'
import { typeOf, type Wire } from './wire.ts'

/** A document that readers may see, with what tells it from the others of its list. */
export type AnsItem = { id: string; slug: string; wire: Wire }

/** What has a page of its own; all else belongs to one. */
const articles = new Set(['story', 'gallery', 'video', 'image', 'audio'])

/** The document, or why it is not shown. */
export function readItem(item: unknown, reading: Reading): AnsItem | NotShown | string {
  const wire = record(item)
  if (!wire) return 'not an object'
  if (!articles.has(typeOf(wire))) return whyNone(wire)
  const headline = headlineOf(wire, reading)
  const address = writtenAddress(wire)
  const id = identity(wire._id) ?? identity(address) ?? identity(wire.slug) ?? identity(headline)
  if (id === undefined) return 'no id that can be used'
  const hidden = hiddenReason(wire, reading)
  if (hidden) return { why: hidden, hides: compact({ id, moment: instant(wire.last_updated_date) }) }
  if (!headline && records(wire.content_elements).length === 0) return 'no headline or text'
  return { id, slug: slugOf(address, firstText(wire.slug, headline), id), wire }
}

function whyNone(wire: Wire): string {
  const type = typeOf(wire)
  if (type === 'reference' || type === 'promo_reference') {
    const referent = record(wire.referent)
    const what = [text(referent?.type), text(referent?.id)].filter(Boolean).join(' ').slice(0, 80)
    return `only names ${what || 'a document'}, which is kept elsewhere`
  }
  if (type === 'restricted') {
    const [reason] = records(wire.reasons).flatMap(({ message }) => text(message) ?? [])
    return reason ? `restricted: ${reason.slice(0, 80)}` : 'restricted'
  }
  if (type === 'redirect') return 'leads to another address and holds no story'
  return type === ''
    ? 'does not say what it is'
    : `${anA(type)} ${type.slice(0, 40)}, which is no story of its own`
}

const anA = (type: string) => (/^[aeiou]/.test(type) ? 'an' : 'a')
