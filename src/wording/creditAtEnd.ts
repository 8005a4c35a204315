/** What sources write before a credit, in the languages this reader knows. */
const label =
  '(?:photographs?|photos?|pictures?|images?|illustrations?|credits?|courtesy|şəkil|şəklin müəllifi|fotos?|bild' +
  '|fotoğraf|görsel|crédit|credito|crédito|imagen|фото|снимок|تصوير|الصورة|صورة|مصدر الصورة)'
const joint = '(?:\\s+(?:credit|courtesy))?(?:\\s+(?:by|of|von))?\\s*:?\\s*'
const labelFirst = new RegExp(`^${label}${joint}`, 'iu')
const labelLast = new RegExp(`(?<![\\p{L}\\p{N}])${label}${joint}$`, 'iu')

const closing = ' \t\n\u00a0.,;!)]}»”"\''
const opening = ' \t\n\u00a0([{«“"\'/|–—-©,;·•'

/**
 * Where in the caption's text the repeated credit starts, with its label, bracket or divider; undefined when the
 * caption does not end with it. Case, a label such as “Photograph:” and final punctuation make no difference. A
 * sentence that happens to end with the name (“The mayor spoke to Reuters.”) is not a credit: a credit follows the
 * end of a sentence, a divider, a bracket or a label, or is of the kind “Name/Agency”.
 */
export function creditAtEnd(text: string, credit: string): number | undefined {
  const name = bareCredit(credit)
  const end = trimmedEnd(text, closing)
  const start = end - name.length
  if (!name || start < 0 || folded(text.slice(start, end)) !== folded(name)) return undefined
  const before = text.slice(0, start)
  const found = labelLast.exec(before.slice(-40))
  if (found) return endOfWords(text.slice(0, start - found[0].length))
  return standsApart(before, name) ? endOfWords(before) : undefined
}

/** The credit without its label, the brackets around it and the punctuation after it. */
export function bareCredit(credit: string): string {
  let name = credit.trim()
  while (name && opening.includes(name[0]!)) name = name.slice(1)
  name = name.replace(labelFirst, '')
  return name.slice(0, trimmedEnd(name, closing))
}

/** True of a credit that says by itself what it is: “Photograph: A. Name”, “Illustration by A. Name”, “Grafik: dpa”. */
export function isLabelled(credit: string): boolean {
  return /^\p{L}[\p{L}\s]{1,23}:/u.test(credit) || /^\p{L}+ (?:by|courtesy of) /iu.test(credit)
}

/** In one case; the dotted and dotless i of Azerbaijani and Turkish count as one, since sources mix them up. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('\u0307', '').replaceAll('ı', 'i')
}

function standsApart(before: string, name: string): boolean {
  const last = before.trimEnd().at(-1)
  if (last === undefined || '.!?…/|–—([{©·•”"»'.includes(last)) return true
  if (last === '-') return before.trimEnd().at(-2) === ' '
  return name.includes('/') && /[\s,]$/.test(before)
}

/** Where the caption's own words end: before dividers and brackets. A straight quotation mark opens only after a blank. */
function endOfWords(text: string): number {
  const end = trimmedEnd(text, opening.replace(/["']/g, ''))
  return /\s["']$/.test(text.slice(0, end)) ? endOfWords(text.slice(0, end - 1)) : end
}

function trimmedEnd(text: string, characters: string): number {
  let end = text.length
  while (end > 0 && characters.includes(text[end - 1]!)) end -= 1
  return end
}
