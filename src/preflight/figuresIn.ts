/** A number in a text: how it is written, its value, how many decimals it has, what it counts, and where it stands. */
export type Figure = { written: string; value: number; decimals: number; unit: string; index: number }

const blank = '[ \\u00a0\\u202f]'
const currency = '[$£€¥₼₺₽]'
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/-])(${currency}?)${blank}?(\\d{1,15}(?:[.,\\u00a0\\u202f]\\d{1,15}){0,5})(?![\\d:/-])(?:${blank}?(%|°C?|‰)|[-\\u2011]?${blank}?([\\p{L}\\p{M}]{1,30}))?`,
  'gu',
)

/**
 * The figures of a text in its order. `unit` is a currency, “%” or the word after the figure in lower case without a
 * plural s, and empty where nothing follows. Dates, times and numbers that are part of a name (A320) are none.
 */
export function figuresIn(text: string): Figure[] {
  return [...text.matchAll(pattern)].flatMap(found => {
    const [written, money = '', digits = '', sign = '', word = ''] = found
    const number = numberOf(digits)
    if (!number) return []
    const unit = money || sign.charAt(0) || word.toLowerCase().replace(/(?<=\p{L}{3})s$/u, '')
    return [{ ...number, written: written.trim(), unit, index: found.index }]
  })
}

/** Reads 1,200 and 1.200 as thousands, 3.5 and 3,5 as decimals; undefined for what is no number: 1.2.3. */
function numberOf(digits: string): { value: number; decimals: number } | undefined {
  const groups = digits.split(/[.,\u00a0\u202f]/)
  const marks = digits.replaceAll(/\d/g, '')
  const areThousands =
    groups.length > 1 && groups.slice(1).every(group => group.length === 3) && groups[0] !== '0'
  if (groups.length === 1 || (areThousands && new Set(marks).size === 1))
    return { value: Number(groups.join('')), decimals: 0 }
  const decimals = groups.at(-1) ?? ''
  const whole = groups.slice(0, -1)
  const isNumber = whole.length === 1 || whole.slice(1).every(group => group.length === 3)
  if (!isNumber) return undefined
  return { value: Number(`${whole.join('')}.${decimals}`), decimals: decimals.length }
}

/** True when two figures say the same, one of them perhaps rounded. */
export function isSameFigure(one: Figure, other: Figure): boolean {
  if (one.value === other.value) return true
  const decimals = Math.min(one.decimals, other.decimals)
  return one.decimals !== other.decimals && one.value.toFixed(decimals) === other.value.toFixed(decimals)
}
