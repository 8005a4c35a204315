const kept = new Map<string, unknown>()
const most = 5000

/**
 * What is slow to make and needed again and again, on a page or on pages in a row: formatters of Intl and the texts
 * they make. The last few thousand are remembered.
 */
export function remembered<T>(key: string, make: () => T): T {
  if (!kept.has(key)) {
    if (kept.size >= most) kept.clear()
    kept.set(key, make())
  }
  return kept.get(key) as T
}

/** The language without script or region, in lower case: `ar` of `ar-EG`, `en` of `en_GB`. */
export function baseLanguage(tag: string): string {
  return tag.trim().split(/[-_]/, 1)[0]!.toLowerCase()
}

/**
 * The locale that words and dates are formatted in. Plain `en` counts as British (day, month, year; no comma
 * before “and”); plain `ar` has Western digits, with a region it has that region's. Azerbaijani is written as
 * Turkish, numbers and times being alike, since Chromium carries none; its words are put in where they differ. What
 * is no language tag, or a language this browser has no months for, counts as `en`.
 */
export function localeOf(language: string): string {
  return remembered(`locale ${language}`, () => {
    const tag = language.trim().replaceAll('_', '-')
    if (tag.toLowerCase() === 'ar') return 'ar-u-nu-latn'
    if (baseLanguage(tag) === 'az') return 'tr'
    try {
      const [locale = 'en'] = Intl.getCanonicalLocales(tag)
      return locale === 'en' || !hasMonths(locale) ? fallback : locale
    } catch {
      return fallback
    }
  })
}

/** Named after each locale, since otherwise the reader's own would stand in for one the browser lacks. */
const fallback = 'en-GB'

/** Chromium lacks some languages, and claims others it has only a root for, whose months are “M06”. */
function hasMonths(locale: string): boolean {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(locale)
  if (!known) return false
  return !/^M\d/.test(new Intl.DateTimeFormat(known, { month: 'long', timeZone: 'UTC' }).format(0))
}

/**
 * The zone itself, or UTC where this browser does not know it (older ones lack `Europe/Kyiv`): the zone is
 * always printed, so that the time stays true.
 */
export function zoneOf(timeZone: string): string {
  return remembered(`zone ${timeZone}`, () => {
    try {
      new Intl.DateTimeFormat('en', { timeZone })
      return timeZone
    } catch {
      return 'UTC'
    }
  })
}

export function dateFormat(language: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  return remembered(
    `date ${language} ${timeZone} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat([localeOf(language), fallback], { ...options, timeZone: zoneOf(timeZone) }),
  )
}

/** “A, B and C” in pieces: `element` is one of the texts, `literal` what joins them. */
export function listParts(
  texts: string[],
  language: string,
): { type: 'element' | 'literal'; value: string }[] {
  const format = remembered(
    `list ${language}`,
    () => new Intl.ListFormat([localeOf(language), fallback], { type: 'conjunction', style: 'long' }),
  )
  const parts = format.formatToParts(texts)
  if (baseLanguage(language) !== 'az') return parts
  return parts.map(part =>
    part.type === 'literal' ? { ...part, value: part.value.replace('ve', 'və') } : part,
  )
}

export function numberFormat(language: string) {
  return remembered(`number ${language}`, () => new Intl.NumberFormat([localeOf(language), fallback]))
}

export function pluralRules(language: string) {
  return remembered(`plural ${language}`, () => new Intl.PluralRules([localeOf(language), fallback]))
}

export function segmenter(language: string, granularity: 'grapheme' | 'word') {
  return remembered(
    `${granularity} ${language}`,
    () => new Intl.Segmenter([localeOf(language), fallback], { granularity }),
  )
}
