import type { Article } from '../../../model/Article.ts'
import type { Instant } from '../../../model/Instant.ts'
import type { Newsroom } from '../../../model/Newsroom.ts'
import { fullDate } from '../../../wording/dates.ts'
import { plainTextOf } from '../../../wording/plainText.ts'

/** A field of an article in words for an editor; without a value it is absent. */
export type Field = { name: string; value?: string }

/** Everything an article says of itself but its text, in words; dates in the newsroom's zone. */
export function fieldsOf(article: Article, newsroom: Newsroom): Field[] {
  const date = (instant: Instant | undefined) => fullDate(instant, newsroom) || undefined
  const { byline, lead } = article
  const people = byline.people.map(({ name, role }) => (role ? `${name}, ${role}` : name))
  return [
    { name: 'Id', value: article.id },
    { name: 'Slug', value: article.slug },
    { name: 'Canonical address', value: article.canonical },
    { name: 'Version', value: article.version },
    { name: 'Headline', value: article.headline || undefined },
    { name: 'Standfirst', value: article.standfirst },
    { name: 'Label', value: article.label },
    { name: 'Live', value: article.live ? 'yes' : undefined },
    { name: 'Section', value: article.section?.name },
    { name: 'Topics', value: article.topics.map(({ name }) => name).join(', ') || undefined },
    { name: 'Bylines', value: people.join('; ') || undefined },
    { name: 'Organisation', value: byline.organisation },
    { name: 'Place', value: byline.place },
    { name: 'Language', value: article.language },
    { name: 'Direction', value: article.direction },
    { name: 'Published', value: date(article.published) },
    { name: 'Updated', value: date(article.updated) },
    { name: 'Embargo', value: date(article.embargo) },
    { name: 'Expires', value: date(article.expires) },
    { name: 'Status', value: article.status ?? 'usable' },
    { name: 'Lead picture', value: lead?.src },
    { name: 'Lead picture, size', value: lead?.width && lead.height && `${lead.width} × ${lead.height} px` },
    { name: 'Lead picture, alt', value: lead?.alt },
    { name: 'Lead picture, caption', value: plainTextOf(lead?.caption ?? []) },
    { name: 'Lead picture, credit', value: lead?.credit },
    {
      name: 'Lead picture, focal point',
      value: lead?.focus && `${percent(lead.focus.x)}, ${percent(lead.focus.y)}`,
    },
    {
      name: 'Corrections',
      value: article.corrections.length > 0 ? String(article.corrections.length) : undefined,
    },
    { name: 'Blocks', value: String(article.body.length) },
    { name: 'Words', value: article.words === undefined ? undefined : String(article.words) },
    { name: 'Shortened', value: article.shortened },
  ].map(({ name, value }) => ({ name, ...(value && { value }) }))
}

const percent = (part: number) => `${Math.round(part * 100)}%`

/** Told with the texts, or of no account to an editor. */
const toldElsewhere = [
  'Id',
  'Version',
  'Headline',
  'Standfirst',
  'Label',
  'Section',
  'Topics',
  'Bylines',
  'Organisation',
  'Place',
  'Lead picture, alt',
  'Lead picture, caption',
  'Lead picture, credit',
  'Words',
  'Blocks',
  'Corrections',
]

/** A field that differs between two versions; `Slug` is always there, changed or not. */
export type FieldChange = { name: string; before?: string; after?: string }

/** The fields of two versions that differ, but for those whose texts are compared word by word. */
export function fieldChanges(baseline: Article, draft: Article, newsroom: Newsroom): FieldChange[] {
  const old = new Map(fieldsOf(baseline, newsroom).map(({ name, value }) => [name, value]))
  return fieldsOf(draft, newsroom)
    .filter(({ name, value }) => !toldElsewhere.includes(name) && old.get(name) !== value)
    .map(({ name, value }) => {
      const before = old.get(name)
      return { name, ...(before && { before }), ...(value && { after: value }) }
    })
}
