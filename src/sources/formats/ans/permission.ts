import type { Instant } from '../../../model/Instant.ts'
import type { Reading } from '../../format.ts'
import { firstText, list, record, records, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { expiryOf, hiddenBecause } from '../../status.ts'
import type { Wire } from './wire.ts'

/**
 * Why a document, or a part of one, must not be shown to readers at the given moment (milliseconds since 1970). Shown
 * is what says that it is published, or says nothing against it: not what has another status, whose revision or
 * editions are not published, whose embargo is on, whose publication is still to come, whose time is over, or which is for
 * some places only. An editor's preview shows all of it. An embargo that says it is not active is ignored (ANS 0.10.12, content_restrictions).
 */
export function hiddenReason(wire: Wire, { now, draft }: Pick<Reading, 'now' | 'draft'>): string | undefined {
  if (draft) return undefined
  const embargo = embargoIn(wire)
  if (embargo && embargo.end === undefined) return 'under embargo without an end'
  const restrictions = list(record(record(wire.content_restrictions)?.geo)?.restrictions)
  if (restrictions.length > 0) return 'restricted to some places'
  return (
    hiddenBecause({ status: statusIn(wire), embargo: embargo?.end, expires: endIn(wire) }, now) ??
    notYet(wire, now)
  )
}

/** Until when a document must not be shown, as far as it can be read. */
export function embargoOf(wire: Wire): Instant | undefined {
  return instant(embargoIn(wire)?.end)
}

/** From when on a document must not be shown any more. */
export function expiresOf(wire: Wire): Instant | undefined {
  return expiryOf(endIn(wire))
}

/** What an editor's preview says of a document that readers do not get for its status; undefined for all others. */
export function withheldAs(wire: Wire): 'withheld' | 'canceled' | undefined {
  const status = statusIn(wire)
  if (status === undefined || status === null || status === 'usable') return undefined
  return status === 'canceled' ? 'canceled' : 'withheld'
}

function embargoIn(wire: Wire): { end?: unknown } | undefined {
  const value = record(wire.content_restrictions)?.embargo
  if (value === undefined || value === null) return undefined
  const embargo = record(value)
  if (embargo?.active === false) return undefined
  const end = embargo?.end_time
  // False counts as unsaid elsewhere; as the end of an embargo it is none that can be read.
  return embargo && (end === undefined || end === null) ? {} : { end: end || 'unreadable' }
}

/** The status in the words of `status.ts`. */
function statusIn(wire: Wire): unknown {
  const said = text(wire.status)?.toLowerCase()
  if (said === 'canceled' || said === 'cancelled' || said === 'deleted') return 'canceled'
  if (isDenied(record(wire.revision)?.published)) return 'withheld'
  if (isDenied(record(wire.publishing)?.has_published_edition)) return 'withheld'
  return said === 'published' ? 'usable' : wire.status
}

const isDenied = (value: unknown) => value !== undefined && value !== null && value !== true

/** When the main edition is to be taken down. */
function endIn(wire: Wire): unknown {
  const planned = record(record(wire.publishing)?.scheduled_operations)?.unpublish_edition
  const ends = records(planned)
    .filter(({ operation_edition }) => (text(operation_edition) ?? 'default') === 'default')
    .flatMap(({ operation_date }) => firstText(operation_date) ?? 'unreadable')
  return ends.toSorted()[0]
}

/** Only a document that does not say it is published is asked when it will be. */
function notYet(wire: Wire, now: number): string | undefined {
  if (statusIn(wire) === 'usable' || record(wire.revision)?.published === true) return undefined
  const first = instant(wire.first_publish_date) ?? instant(wire.publish_date)
  if (first) return Date.parse(first) > now ? `scheduled for ${first}` : undefined
  const scheduling = record(record(wire.planning)?.scheduling)
  const planned = firstText(scheduling?.scheduled_publish_date, scheduling?.planned_publish_date)
  if (planned === undefined) return undefined
  const moment = instant(planned)
  if (!moment) return 'schedule cannot be read'
  return Date.parse(moment) > now ? `scheduled for ${moment}` : undefined
}
