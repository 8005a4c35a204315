import { expect, test } from 'vitest'
import { firstWords, wordsIn } from '../../src/sources/bodyText.ts'

test.each([
  ['Mill Street floods', 'Mill Street floods'],
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'one two three four five six seven eight nine ten eleven twelve',
  ],
  [
    'one two three four five six seven eight nine ten eleven twelve, thirteen',
    'one two three four five six seven eight nine ten eleven twelve…',
  ],
  ['  spread \n over lines ', 'spread over lines'],
  ['', undefined],
  [undefined, undefined],
])('the first words of %j are %j', (text, expected) => {
  expect(firstWords(text)).toBe(expected)
})

test('text without blanks is cut at 120 characters', () => {
  expect(firstWords('大'.repeat(500))).toBe(`${'大'.repeat(120)}…`)
})

test('words are counted in the text, not beside it', () => {
  const words = wordsIn(
    [
      { kind: 'paragraph', content: ['The river ', { kind: 'strong', content: ['burst'] }, ' its banks.'] },
      { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', content: ['Two items'] }]] },
      { kind: 'figure', picture: { src: '/a.jpg', renditions: [], caption: ['Not counted at all'] } },
      { kind: 'embed', href: 'https://player.example/1', title: 'Not counted' },
    ],
    'en',
  )
  expect(words).toBe(7)
})

test('a body without words has no count', () => {
  expect(wordsIn([{ kind: 'rule' }], undefined)).toBeUndefined()
})
