/** A text that an article made of the document must hold somewhere, and where it stands in the JSON. */
export type Expectation = { path: string; text: string }

type Raw = Record<string, unknown>

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const texts = ['headline', 'byline', 'by', 'description_caption', 'description_creditline', 'title']
const dates = ['date_published', 'date_modified', 'versionCreated', 'versioncreated', 'firstpublished']

/**
 * Goes through a document without any of the readers and notes the headlines, bylines, captions, credits and dates
 * in it: of every object with an identifier, whatever the format, and of the pictures and films that belong to it.
 */
export function expectationsIn(json: unknown, path = '', inside = false): Expectation[] {
  if (Array.isArray(json))
    return json.flatMap((entry, index) => expectationsIn(entry, `${path}[${index}]`, inside))
  if (!isRaw(json)) return []
  const isItem = ['uri', 'guid', 'content_html', 'content_text'].some(name => typeof json[name] === 'string')
  const own = isItem ? (inside ? ofPicture(json, path) : ofItem(json, path)) : []
  const below = ['items', 'item', 'data', 'associations', '_ninjs'].flatMap(name => {
    const isPart = isItem && name === 'associations'
    const entry = json[name]
    if (name === 'associations' && isRaw(entry)) {
      return Object.entries(entry).flatMap(([key, value]) =>
        expectationsIn(value, `${path}.${name}.${key}`, isPart),
      )
    }
    return expectationsIn(entry, `${path}.${name}`, isPart || inside)
  })
  return [...own, ...below]
}

function ofItem(item: Raw, path: string): Expectation[] {
  const headlines = listed(item.headlines, ['main', '', 'simple'])
  const hasHeadline = headlines.length > 0 || typeof item.headline === 'string'
  const plain = texts
    .filter(name => !(name === 'title' && hasHeadline))
    .map(name => [name, item[name]] as const)
    .flatMap(([name, value]) => wordsOf(name, value))
  const moments = dates.flatMap(name => momentOf(item[name]))
  const captions = listed(item.descriptions, ['caption', 'creditline'])
  return [...headlines, ...plain, ...moments, ...captions].map(text => ({ path, text }))
}

/** A picture shows its caption and its credit, if it has a file at all. */
function ofPicture(picture: Raw, path: string): Expectation[] {
  if (!JSON.stringify(picture.renditions ?? '').includes('"href"') || picture.name === 'logo') return []
  const caption = [
    ...listed(picture.descriptions, ['caption', '', 'text']),
    ...wordsOf('caption', picture.description_text),
  ]
  const creditline = listed(picture.descriptions, ['creditline'])
  const credit = creditline.length > 0 ? creditline : wordsOf('byline', picture.by ?? picture.byline)
  return [...caption.slice(0, 1), ...credit].map(text => ({ path, text }))
}

function listed(value: unknown, roles: string[]): string[] {
  if (!Array.isArray(value)) return []
  return value
    .filter(isRaw)
    .filter(({ role }) => roles.includes(typeof role === 'string' ? role : ''))
    .flatMap(({ value, contentType }) => (/html/.test(String(contentType)) ? [] : wordsOf('', value)))
}

/** A byline comes out name by name; a leading “By” does not. */
function wordsOf(name: string, value: unknown): string[] {
  if (typeof value !== 'string' || value.trim() === '') return []
  if (!/^by/.test(name)) return [value.trim()]
  return value
    .replace(/^(By|Von) /, '')
    .split(/, | and /)
    .map(part => part.trim())
}

function momentOf(value: unknown): string[] {
  if (typeof value !== 'string') return []
  const zoned = /[Z+]|-\d\d:?\d\d$/.test(value.slice(10)) ? value : `${value}Z`
  const time = Date.parse(zoned.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(time) ? [] : [new Date(time).toISOString().slice(0, 19)]
}
