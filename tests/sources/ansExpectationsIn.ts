type Raw = Record<string, unknown>

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Types of element that say nothing to a reader of the web, or only by what another server adds. */
const silent = ['reference', 'custom_embed', 'ghost', 'raw_html', 'oembed_response']

/**
 * Goes through a document of ANS without any of its readers and notes what an article made of it must say somewhere:
 * headline, standfirst, bylines, dates to the second, tags, corrections, the text of its elements, and the caption and the
 * credit of every picture.
 */
export function ansExpectationsIn(document: Raw): string[] {
  const tags = listIn(document.taxonomy, 'tags').map(tag => (isRaw(tag) ? tag.text : tag))
  const published = document.first_publish_date ?? document.publish_date ?? document.display_date
  return [
    ...['headlines', 'description'].map(name => (isRaw(document[name]) ? document[name].basic : undefined)),
    ...namesIn(document, 'by'),
    ...tags,
    ...[published, document.last_updated_date].map(momentOf),
    ...[document.corrections].flat().map(entry => (isRaw(entry) ? entry.text : undefined)),
    ...(isRaw(document.promo_items) ? ofElement(document.promo_items.basic) : []),
    ...(document.type === 'gallery'
      ? ofElement(document)
      : listIn(document, 'content_elements').flatMap(ofElement)),
  ].flatMap(words => (typeof words === 'string' && words.trim() ? [withoutTags(words)] : []))
}

function ofElement(element: unknown): unknown[] {
  if (!isRaw(element) || silent.includes(String(element.type))) return []
  if (element.type === 'image') {
    return element.url ? [element.caption, element.url, ...namesIn(element, 'by')] : []
  }
  const header = listIn(element, 'header')
  const inside = [...listIn(element, 'content_elements'), ...listIn(element, 'items'), ...header]
  const rows = listIn(element, 'rows').flat()
  const citation = isRaw(element.citation) ? element.citation.content : undefined
  const text = element.type === 'correction' ? element.text : undefined
  return [element.content, text, element.title, citation, ...[...inside, ...rows].flatMap(ofElement)]
}

function namesIn(document: Raw, part: string): unknown[] {
  return listIn(document.credits, part).map(author =>
    isRaw(author) ? (author.byline ?? author.name) : undefined,
  )
}

function listIn(value: unknown, name: string): unknown[] {
  const found = isRaw(value) ? value[name] : undefined
  return Array.isArray(found) ? found : []
}

function momentOf(value: unknown): string | undefined {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 19)
}

const withoutTags = (words: string) => words.replace(/<[^>]{0,200}>/g, '')
