import { describe, expect, test } from 'vitest'
import { type Look, queryFor } from '../../../../src/pages/preview/stage/dress.ts'

const look: Look = {
  theme: 'light',
  scale: 100,
  language: 'en',
  direction: 'ltr',
  print: false,
  scrollbar: true,
}
const always = '(width >= 0px)'
const never = '(width < 0px)'

describe('a media query is answered for the reader of the frame', () => {
  test.each<[string, Partial<Look>, string]>([
    ['(prefers-color-scheme: dark)', {}, never],
    ['(prefers-color-scheme: dark)', { theme: 'dark' }, always],
    ['(prefers-color-scheme: light)', { theme: 'dark' }, never],
    ['(prefers-color-scheme: dark)', { theme: 'dark', print: true }, never],
    ['print', {}, 'print'],
    ['print', { print: true }, 'all'],
    ['screen', { print: true }, 'not all'],
    ['(width >= 46.25em)', {}, '(width >= 46.25em)'],
    ['(46.25em <= width < 61.25em)', { scale: 150 }, '(69.375em <= width < 91.875em)'],
    ['(prefers-reduced-motion: reduce)', { theme: 'dark' }, '(prefers-reduced-motion: reduce)'],
  ])('%s, %o', (query, some, expected) => {
    expect(queryFor(query, { ...look, ...some })).toBe(expected)
  })
})
