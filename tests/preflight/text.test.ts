import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/Article.ts'
import { added, findingsOf, goodArticle, paragraph, said, withBody, words } from './goodArticle.ts'

/** What a rule says of a paragraph added to the good article. */
const ofText = (id: string, text: string, more: Partial<Article> = {}) =>
  said(id, { ...withBody(paragraph(text)), ...more })

describe('text.placeholder', () => {
  test.each([
    ['The bill is TK crowns.', 'TK'],
    ['TK', 'TK'],
    ['It cost $TK.', 'TK'],
    ['It cost TK% more.', 'TK'],
    ['“TK,” she said.', 'TK'],
    ['The minister (TK) spoke.', 'TK'],
    ['TKTK', 'TKTK'],
    ['The mayor tktk said so.', 'tktk'],
    ['The mayor [tk] said so.', '[tk]'],
    ['The mayor (tk) said so.', 'tk'],
    ['[TK name]', '[TK name]'],
    ['TK TK TK', 'TK'],
    ['[CHECK spelling] Okafor', '[CHECK spelling]'],
    ['Okafor [check with desk]', '[check with desk]'],
    ['[TODO]', '[TODO]'],
    ['Lorem ipsum dolor sit amet.', 'Lorem ipsum'],
    ['Dear {{first_name}},', '{{first_name}}'],
    ['Price: {% price %}', '{% price %}'],
    ['Weather: [object Object]', '[object Object]'],
    ['None', 'None'],
    ['undefined', 'undefined'],
    ['TBC', 'TBC'],
    ['Untitled', 'Untitled'],
  ])('%s holds “%s”', (text, found) => {
    expect(ofText('text.placeholder', text)).toEqual([
      `error ${added}: Placeholder text in paragraph 3: “${found}”.`,
    ])
  })

  test.each([
    ['TK Maxx opens on Quay Street.'],
    ['TK Elevator mends the lift.'],
    ['Flight TK 1951 was late.'],
    ['Flight TK1951 was late.'],
    ['A stormtrooper called TK-421 left its post.'],
    ['Write to @TK about it.'],
    ['The site is example.tk and nothing else.'],
    ['It was a TKO in the third round.'],
    ['ATK and STK are banks.'],
    ['The toolkit is Tcl/Tk.'],
    ['None of them came.'],
    ['He checked [sic] the date.'],
    ['The set {1, 2} and {{ alone.'],
    ['Nan and Null are villages; untitled land is not.'],
    ['It has n/a in it.'],
  ])('%s holds none', text => {
    expect(ofText('text.placeholder', text)).toEqual([])
  })

  test('counts each placeholder of a text once and names three', () => {
    expect(ofText('text.placeholder', 'TK, TK, [CHECK a], {{b}}, {{c}} and {{d}}.')).toEqual([
      `error ${added}: Placeholder text in paragraph 3: “TK”, “[CHECK a]”, “{{b}}” and 2 more.`,
    ])
  })

  test('looks at every field, and lets a cell of a table say N/A', () => {
    expect(said('text.placeholder', { headline: 'TBD', standfirst: 'A fee of TK is planned' })).toEqual([
      'error headline: Placeholder text in the headline: “TBD”.',
      'error standfirst: Placeholder text in the standfirst: “TK”.',
    ])
    const cells = (text: string) =>
      withBody({ kind: 'table', head: [[{ content: ['Dock'] }]], rows: [[{ content: [text] }]] })
    expect(said('text.placeholder', cells('N/A'))).toEqual([])
    expect(said('text.placeholder', cells('undefined'))).toEqual([
      `error ${added}.rows[0][0]: Placeholder text in table 1: “undefined”.`,
    ])
    expect(said('text.placeholder', withBody({ kind: 'code', text: 'if x is None: TK' }))).toEqual([])
  })

  test('tells what reading has taken for absent', () => {
    const { standfirst: _, ...rest } = goodArticle
    const doubts: Article['doubts'] = [{ kind: 'placeholder', path: 'standfirst', found: 'None' }]
    expect(said('text.placeholder', { ...rest, doubts })).toEqual([
      'error standfirst: The source says “None” in standfirst; it counts as absent.',
    ])
  })

  test('says where in the text it is', () => {
    const [found] = findingsOf({ standfirst: 'A fee of TK is planned' })
    expect(found?.range).toEqual({ start: 9, end: 11 })
  })
})

test.each<[string, string, string[]]>([
  ['text.xxx', 'The sum is XXX crowns.', [`warning ${added}: “XXX” stands in paragraph 3.`]],
  ['text.xxx', 'The sum is XX crowns.', []],
  ['text.xxx', 'A shirt in XXXL.', []],
  ['text.xxx', 'They won Super Bowl XXX by ten.', []],
  ['text.mojibake', 'It didnâ€™t sail.', [`error ${added}: Broken characters in paragraph 3: “â€™”.`]],
  ['text.mojibake', 'The cafÃ© is shut.', [`error ${added}: Broken characters in paragraph 3: “Ã©”.`]],
  [
    'text.mojibake',
    'The caf\ufffd is shut.',
    [`error ${added}: Broken characters in paragraph 3: “\ufffd”.`],
  ],
  ['text.mojibake', 'It costs Â£5.', [`error ${added}: Broken characters in paragraph 3: “Â£”.`]],
  ['text.mojibake', 'ÐŸÑ€Ð¸Ð²ÐµÑ‚', [`error ${added}: Broken characters in paragraph 3: “ÐŸÑ€Ð¸Ð²ÐµÑ‚”.`]],
  ['text.mojibake', 'São Tomé, “IRMÔ, naïve, Ðóra, Şəki, Pâté', []],
  ['text.mojibake', 'في الميناء والسفن', []],
  ['text.word', 'The hull of of the ship.', [`warning ${added}: “of of” in paragraph 3.`]],
  ['text.word', 'The  the hull came out.', [`warning ${added}: “The the” in paragraph 3.`]],
  ['text.word', 'She had had enough of that that day.', []],
  ['text.word', 'Duran Duran sang, bye bye, very very late.', []],
  ['text.word', 'The The played; in The The van.', []],
  ['text.word', 'He came in. In the morning.', []],
  ['text.spaces', 'Two  spaces.', [`note ${added}: 1 double space; remove it.`]],
  ['text.spaces', 'Two  spaces,  and   more.', [`note ${added}: 3 double spaces; remove all.`]],
  ['text.spaces', 'A space , then a comma.', [`note ${added}: 1 space before punctuation.`]],
  ['text.spaces', 'A zero\u200bwidth space.', [`note ${added}: 1 invisible or odd space in the text.`]],
  ['text.spaces', 'One space, a thin\u2009one and 5\u00a0kg.', []],
  [
    'text.quotes',
    '“One,” she said, and "two".',
    [`note ${added}: 2 straight and 2 curly quotation marks and apostrophes; use one kind.`],
  ],
  ['text.quotes', '“One,” she said, and “two”.', []],
  ['text.quotes', 'It\'s "one" and "two".', []],
  ['text.quotes', '“A 12" pipe and 5\'10 tall.”', []],
  ['text.dashes', 'The hull -- red -- rose.', [`note ${added}: 2 double hyphens; write dashes.`]],
  ['text.dashes', 'The hull - red at last.', [`note ${added}: 1 spaced hyphen; write a dash.`]],
  ['text.dashes', 'The hull – red – rose; a well-known --force option; 3 - 1.', []],
])('%s on “%s”', (id, text, expected) => {
  expect(ofText(id, text)).toEqual(expected)
})

test('French sets a blank before its high punctuation', () => {
  expect(ofText('text.spaces', 'Le bateau est là : enfin !', { language: 'fr' })).toEqual([])
  expect(ofText('text.spaces', 'Le bateau est là , enfin.', { language: 'fr' })).toEqual([
    `note ${added}: 1 space before punctuation.`,
  ])
})

test('a doubled word counts in the languages whose small words are known', () => {
  expect(ofText('text.word', 'O, tez tez və və gəldi.', { language: 'az' })).toEqual([
    `warning ${added}: “və və” in paragraph 3.`,
  ])
  expect(ofText('text.word', 'السفينة في في الميناء', { language: 'ar' })).toHaveLength(1)
  expect(ofText('text.word', 'the the', { language: 'sw' })).toEqual([])
})

test('a paragraph that comes twice is told with both numbers, a short one is not', () => {
  const long = 'The harbour master said the crane would be tested again.'
  expect(
    said('text.repeat', withBody(paragraph(long), paragraph('Something else.'), paragraph(`${long} `))),
  ).toEqual(['warning body[5]: Paragraphs 3 and 5 are identical.'])
  const [short, enough] = ['a'.repeat(29), 'a'.repeat(30)]
  expect(said('text.repeat', withBody(paragraph(short), paragraph(short)))).toEqual([])
  expect(said('text.repeat', withBody(paragraph(enough), paragraph(enough)))).toHaveLength(1)
})

describe('text.numbers', () => {
  test.each([
    [
      'Prices rise 42.1%',
      'They rose by 41.6% in May.',
      '42.1% in the headline and 41.6% in the text both appear.',
    ],
    [
      'Dock costs £1,200',
      'The bill is £1,020.',
      '£1,200 in the headline and £1,020 in the text both appear.',
    ],
    [
      'Dock lifts 12 hulls',
      'It lifted 120 hulls.',
      '12 hulls in the headline and 120 hulls in the text both appear.',
    ],
    [
      'Dock lifts 100 hulls',
      'It lifted 120 hulls.',
      '100 hulls in the headline and 120 hulls in the text both appear.',
    ],
  ])('“%s” and “%s”', (headline, text, message) => {
    expect(said('text.numbers', { headline, ...withBody(paragraph(text)) })).toEqual([
      `note headline: ${message}`,
    ])
  })

  test.each([
    ['Prices rise 42.1%', 'They rose by 42.1%, after 41.6% in May.'],
    ['Prices rise 42%', 'They rose by 42.1% in May.'],
    ['More than 40 hulls lifted', 'It lifted 43 hulls.'],
    ['Dock lifts 100 hulls', 'It lifted 121 hulls.'],
    ['Dock costs £1,200', 'The bill is £1200.'],
    ['Dock lifts 12 hulls', 'It took 11 days.'],
    ['The A320 and 14-15 June', 'The A319 and 14 June.'],
  ])('“%s” and “%s” agree', (headline, text) => {
    expect(said('text.numbers', { headline, ...withBody(paragraph(text)) })).toEqual([])
  })
})

test.each<[string, number, string[]]>([
  ['body.empty', 0, ['error body: The body is empty.']],
  ['body.empty', 1, []],
  ['body.short', 0, []],
  ['body.short', 79, ['note body: The body has 79 words; a story has at least 80.']],
  ['body.short', 80, []],
  ['body.long', 120, []],
  ['body.long', 121, ['note body[0]: Paragraph 1 has 121 words; split it after about 120.']],
])('%s on a body of %i words', (id, count, expected) => {
  expect(said(id, { body: count > 0 ? [paragraph(words(count))] : [] })).toEqual(expected)
})

test('a piece of pictures has no words and is not empty', () => {
  expect(
    said('body.empty', { body: [{ kind: 'figure', picture: { src: '/a.jpg', renditions: [] } }] }),
  ).toEqual(['note body: The body has pictures or embeds but no words.'])
})
