import { type Complaint, foundText } from './complaintOf.ts'
import type { NewsroomFile } from './readNewsroom.ts'

/** What a schema cannot say about a newsroom's settings: one complaint for each field that breaks a rule. */
export function newsroomRules(file: NewsroomFile): Complaint[] {
  return [
    ...timeZoneRule(file.timeZone),
    ...languageRule(file.language),
    ...sourceRule(file.source.url),
    ...sectionRule(file.sections),
    ...accentRule(file.accent),
    ...originRule(file.preview.origins),
  ]
}

function timeZoneRule(timeZone: string): Complaint[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone })
    return []
  } catch {
    const allowed = 'the name of a time zone in the IANA database'
    return [{ path: 'timeZone', found: foundText(timeZone), allowed, example: '"Asia/Baku"' }]
  }
}

function languageRule(language: string): Complaint[] {
  const allowed = 'a BCP 47 tag: two or three letters for the language, then what tells it apart'
  try {
    // More than three letters are well-formed and yet no language: “English”.
    if (new Intl.Locale(language).language.length <= 3) return []
  } catch {}
  return [{ path: 'language', found: foundText(language), allowed, example: '"en-GB"' }]
}

function sourceRule(url: string): Complaint[] {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(url)
  const allowed = address
    ? 'an address that begins with http:// or https://, without a name and password'
    : 'the path of a file or folder inside public/, in a folder of its own'
  const fine = address ? isWebAddress(url) : isOwnPath(url)
  return fine ? [] : [{ path: 'source.url', found: foundText(url), allowed, example: '"content/feed.json"' }]
}

function isWebAddress(url: string): boolean {
  const parsed = URL.parse(url)
  return /^https?:$/.test(parsed?.protocol ?? '') && parsed?.username === '' && parsed.password === ''
}

/** A source directly in public/ would make a source of every other file there. */
function isOwnPath(url: string): boolean {
  const steps = url.split(/[/\\]/)
  return (
    !steps.includes('..') &&
    steps[0] !== '' &&
    steps[0] !== '.' &&
    (steps.length > 1 || !url.endsWith('.json'))
  )
}

function sectionRule(sections: NewsroomFile['sections']): Complaint[] {
  return sections.flatMap(({ slug }, index) => {
    const first = sections.findIndex(section => section.slug === slug)
    if (first === index) return []
    const allowed = `a slug of its own: sections[${first}] has this one already`
    return [{ path: `sections[${index}].slug`, found: foundText(slug), allowed }]
  })
}

/** Any colour can be darkened until it can be read, but of one that is nearly white only grey would be left. */
function accentRule(accent: string | undefined): Complaint[] {
  if (accent === undefined || !/^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/i.test(accent)) return []
  const allowed = 'a colour that is not nearly white, of which only grey would be left as text'
  return [{ path: 'accent', found: foundText(accent), allowed, example: '"#b3121c"' }]
}

/** Browsers compare origins letter by letter, so only their own way of writing one will do. */
function originRule(origins: string[]): Complaint[] {
  return origins.flatMap((origin, index) => {
    const written = URL.parse(origin)?.origin
    if (written === origin) return []
    const allowed = 'scheme and host in small letters, with the port where it is not the usual one'
    const example = written ? { example: JSON.stringify(written) } : {}
    return [{ path: `preview.origins[${index}]`, found: foundText(origin), allowed, ...example }]
  })
}
