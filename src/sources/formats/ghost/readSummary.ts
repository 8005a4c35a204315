import type { Summary } from '../../../model/Article.ts'
import { addressOf } from '../../addressOf.ts'
import type { Reading } from '../../format.ts'
import { compact, text } from '../../readField.ts'
import { directionOf, language } from '../../readLanguage.ts'
import { bylineOf } from './byline.ts'
import { readLead } from './readLead.ts'
import { momentOf, type Post } from './readPost.ts'
import { sectionOf, topicsOf } from './subjects.ts'

/**
 * Reads what a list shows of a post. Its `excerpt` is no standfirst: Ghost makes it of the first words of the text. Nor
 * does a post know its language.
 */
export function readSummary(post: Post, reading: Reading): Summary {
  const { id, slug, headline, wire, url, base } = post
  const canonical = addressOf(wire.canonical_url, base) ?? url
  const published = momentOf(wire.published_at)
  const isDraft = text(wire.status) !== undefined && text(wire.status) !== 'published'
  const tag = language(wire.locale)
  return compact({
    id,
    slug,
    headline,
    canonical: canonical?.startsWith('http') ? canonical : undefined,
    standfirst: text(wire.custom_excerpt),
    section: sectionOf(wire),
    topics: topicsOf(wire),
    byline: bylineOf(wire, base),
    published: isDraft ? undefined : published,
    updated: momentOf(wire.updated_at),
    language: tag,
    direction: directionOf(tag),
    lead: readLead(post, reading),
    corrections: [],
    status: isDraft ? ('withheld' as const) : undefined,
    embargo: isDraft ? published : undefined,
  })
}
