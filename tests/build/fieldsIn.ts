type Raw = Record<string, unknown>

/** What an article of a document must say, field by field; a field that is absent here is not asked for. */
export type Fields = {
  headline?: string
  /** To the second. */
  published?: string
  updated?: string
  language?: string
  section?: string
  caption?: string
  credit?: string
}

/** Goes through one document of ninjs, ANS or JSON Feed without any of the readers, and gives the fields of each story. */
export function fieldsIn(format: string, json: unknown): Fields[] {
  if (format === 'ans') return [rawOf(json)].map(ofAns)
  if (format === 'json-feed') return listOf(rawOf(json).items).map(ofFeedItem)
  return itemsIn(json).map(ofNinjs)
}

function itemsIn(json: unknown): Raw[] {
  if (Array.isArray(json)) return json.flatMap(itemsIn)
  const raw = rawOf(json)
  const isItem = ['uri', 'guid'].some(name => raw[name] !== undefined)
  return isItem ? [raw] : ['items', 'item', 'data'].flatMap(name => (raw[name] ? itemsIn(raw[name]) : []))
}

function ofNinjs(item: Raw): Fields {
  const headlines = listOf(item.headlines)
  const main = headlines.find(({ role }) => role === 'main') ?? headlines[0]
  const associations = Array.isArray(item.associations) ? [] : rawOf(item.associations)
  const picture = item.type === 'picture' ? item : rawOf(rawOf(associations).featuremedia)
  const described = (role: string) => listOf(picture.descriptions).find(entry => entry.role === role)?.value
  return said({
    headline: main?.value ?? item.headline,
    published: momentOf(
      item,
      'firstpublished firstPublished firstcreated firstCreated versioncreated versionCreated',
    ),
    updated: momentOf(item, 'versioncreated versionCreated'),
    language: item.language,
    section: listOf(item.service)[0]?.name,
    caption: described('caption') ?? picture.description_caption ?? picture.description_text,
    credit: described('creditline') ?? picture.description_creditline ?? picture.by ?? picture.byline,
  })
}

function ofAns(document: Raw): Fields {
  const promoted = rawOf(rawOf(document.promo_items).basic)
  const picture = document.type === 'image' ? document : promoted
  const [maker] = listOf(rawOf(picture.credits).by)
  return said({
    headline: rawOf(document.headlines).basic,
    published: momentOf(document, 'first_publish_date publish_date display_date'),
    updated: momentOf(document, 'last_updated_date'),
    language: document.language,
    section: rawOf(rawOf(document.taxonomy).primary_section).name,
    caption: picture.caption,
    credit: maker?.byline ?? maker?.name,
  })
}

function ofFeedItem(item: Raw): Fields {
  return said({
    headline: item.title,
    published: momentOf(item, 'date_published'),
    updated: momentOf(item, 'date_modified'),
    language: item.language,
  })
}

function momentOf(raw: Raw, names: string): string | undefined {
  const written = names
    .split(' ')
    .flatMap(name => (typeof raw[name] === 'string' ? [String(raw[name])] : []))[0]
  if (!written) return undefined
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written}Z`
  return new Date(zoned.replace(/([+-]\d\d)(\d\d)$/, '$1:$2')).toISOString().slice(0, 19)
}

const rawOf = (value: unknown): Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Raw) : {}

const listOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.map(rawOf) : [])

const said = (fields: Record<string, unknown>): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => typeof value === 'string' && value.trim() !== ''),
  ) as Fields
