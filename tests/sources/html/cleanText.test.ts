import { expect, test } from 'vitest'
import { cleanText } from '../../../src/sources/html/cleanText.ts'
import { cleaned } from '../../../src/sources/readField.ts'

const every = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code))

test('a text loses its control characters, halves of characters and overrides of direction, and nothing else', () => {
  const isDropped = (sign: string) =>
    /(?![\t\n\r\f])[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/u.test(sign)
  const lines = ['\r', '\u2028', '\u2029']
  const wrong = every.filter(sign => {
    const left = isDropped(sign) ? '' : lines.includes(sign) ? '\n' : sign
    return cleanText(`a${sign}b’`) !== `a${left}b’` || cleanText(sign) !== left
  })
  expect(wrong).toEqual([])
  expect(cleanText('😀\r\n\tno-break\u00a0space')).toBe('😀\n\tno-break\u00a0space')
})

test('a field loses the same, and has its lines run together', () => {
  const isDropped = (sign: string) => /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u.test(sign)
  const blanks = ['\t', '\r', '\n', '\u2028', '\u2029']
  const wrong = every.filter(sign => {
    const left = isDropped(sign) ? '' : blanks.includes(sign) ? ' ' : sign
    return cleaned(`a${sign}b’`) !== `a${left}b’` || cleaned(sign) !== left
  })
  expect(wrong).toEqual([])
  expect(cleaned('😀 two\r\nlines')).toBe('😀 two lines')
})
