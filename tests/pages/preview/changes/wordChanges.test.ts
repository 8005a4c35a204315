import { describe, expect, test } from 'vitest'
import { type Piece, wordChanges } from '../../../../src/pages/preview/changes/wordChanges.ts'

/** Pieces as an editor would write them: [-removed-]{+added+}. */
const written = (pieces: Piece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'added' ? `{+${text}+}` : `[-${text}-]`))
    .join('')

describe('the changed words of a text', () => {
  test.each([
    ['the same text', 'Rain fell.', 'Rain fell.', 'Rain fell.'],
    ['a figure', 'It was 42.1% full', 'It was 41.6% full', 'It was [-42.1%-]{+41.6%+} full'],
    ['a word more', 'Rain fell.', 'Heavy Rain fell.', '{+Heavy +}Rain fell.'],
    ['a word less', 'Heavy rain fell.', 'Heavy fell.', 'Heavy [-rain -]fell.'],
    ['a sentence at the end', 'Rain fell.', 'Rain fell. It stopped.', 'Rain fell.{+ It stopped.+}'],
    ['two words in a row', 'a big red bus', 'a small blue bus', 'a [-big red-]{+small blue+} bus'],
    ['the case of a word', 'the us vote', 'the US vote', 'the [-us-]{+US+} vote'],
    ['a full stop', 'Rain fell', 'Rain fell.', 'Rain fell{+.+}'],
    ['all of it', 'Rain', 'Snow', '[-Rain-]{+Snow+}'],
    ['nothing before', '', 'Snow', '{+Snow+}'],
    ['nothing after', 'Rain', '', '[-Rain-]'],
    ['an accent', 'Sarvan café', 'Sarvan cafe', 'Sarvan [-café-]{+cafe+}'],
    ['Arabic', 'فتح المقهى أبوابه', 'أغلق المقهى أبوابه', '[-فتح-]{+أغلق+} المقهى أبوابه'],
  ])('are found: %s', (_, before, after, expected) => {
    expect(written(wordChanges(before, after))).toBe(expected)
  })

  test('make both texts again', () => {
    const before = 'The board met, at last, on Monday; 14 towns wait for 2,300 litres.'
    const after = 'On Monday the board met at last: 15 towns wait for 2,400 litres a day.'
    const pieces = wordChanges(before, after)
    const textOf = (side: Piece['kind']) =>
      pieces.map(({ kind, text }) => (kind === 'same' || kind === side ? text : '')).join('')
    expect(textOf('removed')).toBe(before)
    expect(textOf('added')).toBe(after)
  })

  test('of texts too long to compare are told as one for the other', () => {
    const before = 'one two '.repeat(2000)
    const after = 'three four '.repeat(2000).trim()
    expect(wordChanges(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
