import type { Summary } from '../../../model/Article.ts'
import type { Reading } from '../../format.ts'
import { compact, record, text } from '../../readField.ts'
import { instant } from '../../readInstant.ts'
import { directionOf, language } from '../../readLanguage.ts'
import { canonicalOf } from './addresses.ts'
import { correctionsOf } from './corrections.ts'
import { bylineOf } from './credits.ts'
import { headlineOf, standfirstOf } from './headline.ts'
import { kindOf } from './kind.ts'
import { embargoOf, expiresOf, withheldAs } from './permission.ts'
import { leadOf } from './pictures.ts'
import type { AnsItem } from './readItem.ts'
import { sectionOf, topicsOf } from './taxonomy.ts'

/**
 * Reads what a list shows of a document. It was published when it first was; the other dates count only where that is
 * not said, since showing a story again moves them.
 */
export function readSummary({ id, slug, wire }: AnsItem, reading: Reading): Summary {
  const tag = language(wire.language)
  const headline = headlineOf(wire, reading) ?? ''
  return compact({
    ...{ id, slug, headline },
    canonical: canonicalOf(wire, reading),
    standfirst: standfirstOf(wire, headline, reading),
    ...kindOf(wire),
    section: sectionOf(wire),
    topics: topicsOf(wire),
    byline: bylineOf(wire, reading),
    published: instant(wire.first_publish_date) ?? instant(wire.publish_date) ?? instant(wire.display_date),
    updated: instant(wire.last_updated_date),
    language: tag,
    direction: directionOf(tag),
    lead: leadOf(wire, reading),
    corrections: correctionsOf(wire, reading),
    version: text(record(wire.revision)?.revision_id),
    expires: expiresOf(wire),
    embargo: embargoOf(wire),
    status: withheldAs(wire),
  })
}
