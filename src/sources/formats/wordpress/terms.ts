import type { Subject } from '../../../model/Article.ts'
import type { Reading } from '../../format.ts'
import { text } from '../../readField.ts'
import { slugOf } from '../../slugOf.ts'
import { uniqueTopics } from '../ninjs/subjects.ts'
import { decoded, embeddedIn, type Wire, wordsIn } from './wire.ts'

/** The slugs of the category of posts that nobody has put into any, as WordPress calls it in several languages. */
const uncategorised = new Set(
  (
    'uncategorized uncategorised ohne-kategorie non-classe non-categorise sin-categoria sem-categoria ' +
    'senza-categoria geen-categorie okategoriserade ukategoriseret ukategorisert luokittelematon bez-kategorii ' +
    'nezarazene kategorisiz без-рубрики без-категории غير-مصنف دسته‌بندی-نشده 未分类 未分類'
  ).split(' '),
)

/** A category or tag as a subject; undefined without a name, and for the category that means none. */
export function subjectOf(term: Wire, reading: Reading): Subject | undefined {
  const name = wordsIn(term.name, reading)
  if (!name) return undefined
  const written = text(term.slug)
  const slug = written ? decoded(written) : slugOf(undefined, name, name)
  return uncategorised.has(slug.toLowerCase()) ? undefined : { slug, name }
}

/** The section of a post: of its categories the one furthest down in the tree, else the first. */
export function sectionOf(post: Wire, reading: Reading): Subject | undefined {
  const categories = termsOf(post, 'category').flatMap(term => {
    const subject = subjectOf(term, reading)
    return subject ? [{ subject, depth: depthOf(term) }] : []
  })
  return categories.toSorted((one, other) => other.depth - one.depth)[0]?.subject
}

/** The tags of a post. */
export function topicsOf(post: Wire, reading: Reading): Subject[] {
  return uniqueTopics(termsOf(post, 'post_tag').flatMap(term => subjectOf(term, reading) ?? []))
}

export function termsOf(post: Wire, taxonomy: string): Wire[] {
  return embeddedIn(post, 'wp:term').filter(term => text(term.taxonomy) === taxonomy)
}

/** A category's address names those above it: `/category/sport/football/`. */
function depthOf(term: Wire): number {
  return (URL.parse(text(term.link) ?? '')?.pathname ?? '').split('/').filter(Boolean).length
}
