/** Making an Intl formatter is slow and cards need hundreds, so each is made once. */
const kept = new Map<string, unknown>()

function keep<T>(key: string, make: () => T): T {
  if (!kept.has(key)) kept.set(key, make())
  return kept.get(key) as T
}

/** The language without script or region, in lower case: `ar` of `ar-EG`, `en` of `en_GB`. */
export function baseLanguage(tag: string): string {
  return tag.trim().split(/[-_]/, 1)[0]!.toLowerCase()
}

/**
 * The locale that words and dates are formatted in. Plain `en` counts as British (day, month, year; no comma
 * before “and”); plain `ar` has Western digits, with a region it has that region's; what is no language tag
 * counts as `en`.
 */
export function localeOf(language: string): string {
  return keep(`locale ${language}`, () => {
    const tag = language.trim().replaceAll('_', '-')
    if (tag.toLowerCase() === 'ar') return 'ar-u-nu-latn'
    try {
      const [locale = 'en'] = Intl.getCanonicalLocales(tag)
      return locale === 'en' ? 'en-GB' : locale
    } catch {
      return 'en-GB'
    }
  })
}

/**
 * The zone itself, or UTC where this browser does not know it (older ones lack `Europe/Kyiv`): the zone is
 * always printed, so that the time stays true.
 */
export function zoneOf(timeZone: string): string {
  return keep(`zone ${timeZone}`, () => {
    try {
      new Intl.DateTimeFormat('en', { timeZone })
      return timeZone
    } catch {
      return 'UTC'
    }
  })
}

export function dateFormat(language: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  return keep(
    `date ${language} ${timeZone} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: zoneOf(timeZone) }),
  )
}

export function listFormat(language: string) {
  return keep(
    `list ${language}`,
    () => new Intl.ListFormat(localeOf(language), { type: 'conjunction', style: 'long' }),
  )
}

export function numberFormat(language: string) {
  return keep(`number ${language}`, () => new Intl.NumberFormat(localeOf(language)))
}

export function pluralRules(language: string) {
  return keep(`plural ${language}`, () => new Intl.PluralRules(localeOf(language)))
}

export function segmenter(language: string, granularity: 'grapheme' | 'word') {
  return keep(`${granularity} ${language}`, () => new Intl.Segmenter(localeOf(language), { granularity }))
}
