import { describe, expect, test } from 'vitest'
import type { Block } from '../../src/model/Block.ts'
import type { Inline } from '../../src/model/Inline.ts'
import { clip, countWords } from '../../src/wording/length.ts'
import { plainTextOf, readingMinutes } from '../../src/wording/plainText.ts'

const paragraph = (...content: Inline[]): Block => ({ kind: 'paragraph', content })
const picture = { src: '/a.jpg', renditions: [], alt: 'A ship', caption: ['At dawn.'], credit: 'Ann Lee' }

describe('the plain text', () => {
  test.each<[string, (Inline | Block)[], string]>([
    ['of nothing', [], ''],
    [
      'of a line',
      ['The ', { kind: 'strong', content: ['harbour', { kind: 'code', content: ['!'] }] }],
      'The harbour!',
    ],
    ['of a broken line', ['One', { kind: 'break' }, 'two'], 'One two'],
    ['of a link', [{ kind: 'link', href: '/x', content: ['here'] }, '.'], 'here.'],
    [
      'of paragraphs',
      [paragraph('One.'), paragraph('Two ', { kind: 'emphasis', content: ['three'] })],
      'One.\nTwo three',
    ],
    ['of an empty paragraph', [paragraph('One.'), paragraph(' '), paragraph('Two.')], 'One.\nTwo.'],
    ['of a heading', [{ kind: 'heading', level: 2, content: ['Why'] }, paragraph('So.')], 'Why\nSo.'],
    ['of a list', [{ kind: 'list', ordered: true, items: [[paragraph('a')], [paragraph('b')]] }], 'a\nb'],
    [
      'of a quote',
      [{ kind: 'quote', blocks: [paragraph('We stay.')], source: ['The mayor'] }],
      'We stay.\nThe mayor',
    ],
    [
      'of a table',
      [
        {
          kind: 'table',
          caption: ['Ports'],
          head: [[{ content: ['Port'] }, { content: ['Ships'] }]],
          rows: [[{ content: ['Bakı'] }, { content: ['7'] }]],
        },
      ],
      'Ports\nPort Ships\nBakı 7',
    ],
    ['of code', [{ kind: 'code', text: 'a = 1' }], 'a = 1'],
    [
      'of a correction',
      [{ kind: 'correction', correction: { kind: 'correction', content: ['It was nine.'] } }],
      'It was nine.',
    ],
    [
      'of what stands beside the text',
      [
        { kind: 'figure', picture },
        { kind: 'gallery', pictures: [picture] },
        { kind: 'rule' },
        { kind: 'pullquote', content: ['We stay.'] },
        { kind: 'embed', href: 'https://x.example/', title: 'A post' },
      ],
      '',
    ],
  ])('%s', (_, content, text) => {
    expect(plainTextOf(content)).toBe(text)
  })
})

describe('words', () => {
  test.each([
    ['', undefined, 0],
    ['  \n ', undefined, 0],
    ['One', undefined, 1],
    ['It’s well-known: 7 of 10 – or 70% – stay.', 'en', 8],
    ['Seán O’Brien', 'en', 2],
    ['— … !!! •', 'en', 0],
    ['Bakı şəhərində\nyeni\tliman', 'az', 4],
    ['افتتح الميناء الجديد في باكو ١٢', 'ar', 6],
    ['13 ships', undefined, 2],
    ['今日は良い天気です。', 'ja', 5],
    ['สวัสดีชาวโลก', 'th', 3],
    ['한국어 기사', 'ko', 2],
  ])('of %j in %s are %i', (text, language, count) => {
    expect(countWords(text, language)).toBe(count)
  })

  test('of a Chinese text are more than one without any space', () => {
    expect(countWords('新港口今天在巴库开放', 'zh-Hans')).toBeGreaterThan(3)
  })
})

test.each([
  [0, 1],
  [1, 1],
  [230, 1],
  [344, 1],
  [345, 2],
  [612, 3],
  [2300, 10],
])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})

test.each([
  ['The harbour', 11, 'The harbour'],
  ['The harbour', 10, 'The harbo…'],
  ['The harbour', 5, 'The…'],
  ['The harbour', 4, 'The…'],
  ['The harbour', 1, '…'],
  ['', 5, ''],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 3, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦'],
  ['👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2, '👩‍👩‍👧‍👦…'],
  ['cafe\u0301 noir', 5, 'cafe\u0301…'],
  ['مُحَمَّد الأحمد', 5, 'مُحَمَّد…'],
  ['🇦🇿🇬🇧🇩🇪', 2, '🇦🇿…'],
])('%s clipped to %i is %s', (text, length, clipped) => {
  expect(clip(text, length)).toBe(clipped)
})
