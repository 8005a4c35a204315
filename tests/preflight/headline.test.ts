import { expect, test } from 'vitest'
import type { Article } from '../../src/model/Article.ts'
import { findingsOf, goodArticle, paragraph, said } from './goodArticle.ts'

test('a good article has nothing to report', () => {
  expect(findingsOf({})).toEqual([])
})

const fits = 'i'.repeat(130)
const opinion = { slug: 'opinion', name: 'Opinion' }
const by = (name: string): Partial<Article> => ({ byline: { people: [{ name, slug: 'x' }] } })

test.each<[string, Partial<Article>, string[]]>([
  ['headline.missing', { headline: '' }, ['error headline: Add a headline.']],
  ['headline.missing', { headline: ' \u00a0' }, ['error headline: Add a headline.']],
  ['headline.missing', { headline: 'A' }, []],
  [
    'headline.missing',
    { doubts: [{ kind: 'untitled', path: 'headline', found: '' }] },
    ['error headline: Add a headline; without one the text’s first words take its place.'],
  ],
  ['headline.long', { headline: fits }, []],
  [
    'headline.long',
    { headline: `${fits}i` },
    ['warning headline: The headline may be cut in search results: 131 characters, 582 px of 580.'],
  ],
  [
    'headline.words',
    { headline: 'Dismantled' },
    ['warning headline: The headline has 1 word; aim for 2 to 22.'],
  ],
  ['headline.words', { headline: 'Dock lifts' }, []],
  [
    'headline.words',
    { headline: 'Dock lift' },
    ['warning headline: The headline has 9 characters; aim for at least 10.'],
  ],
  ['headline.words', { headline: 'a '.repeat(22) }, []],
  [
    'headline.words',
    { headline: 'a '.repeat(23) },
    ['warning headline: The headline has 23 words; aim for 2 to 22.'],
  ],
  ['headline.words', { headline: '渡轮六年来首次离开水面进入干船坞', language: 'zh' }, []],
  ['headline.caps', { headline: 'DOCK LIfts' }, []],
  ['headline.caps', { headline: 'ABCDEFghijkl' }, []],
  ['headline.caps', { headline: 'ABCDEFghij' }, []],
  [
    'headline.caps',
    { headline: 'ABCDEFGhij' },
    ['note headline: 70% of the headline’s letters are capitals.'],
  ],
  ['headline.caps', { headline: 'UN AND EU' }, []],
  ['headline.caps', { headline: 'الميناء يستقبل العبارة' }, []],
  [
    'headline.stop',
    { headline: 'The dock lifts its hull.' },
    ['note headline: The headline ends in a full stop.'],
  ],
  ['headline.stop', { headline: 'رفع الحوض العبارة۔' }, ['note headline: The headline ends in a full stop.']],
  ['headline.stop', { headline: 'What the dock said…' }, []],
  ['headline.stop', { headline: 'What the dock said...' }, []],
  ['headline.stop', { headline: 'The dock moves to the U.S.' }, []],
  ['headline.stop', { headline: 'The dock honours Ada Lind Jr.' }, []],
  [
    'headline.date',
    { headline: 'Dock opens on 14 June' },
    ['note headline: The headline holds a date: “14 June”. The stamp says when.'],
  ],
  [
    'headline.date',
    { headline: 'Dock opens June 14' },
    ['note headline: The headline holds a date: “June 14”. The stamp says when.'],
  ],
  [
    'headline.date',
    { headline: 'Dock opens 2026-06-14' },
    ['note headline: The headline holds a date: “2026-06-14”. The stamp says when.'],
  ],
  [
    'headline.date',
    { headline: 'Dock öffnet am 3. März', language: 'de' },
    ['note headline: The headline holds a date: “3. März”. The stamp says when.'],
  ],
  ['headline.date', { headline: 'Dok 14 iyunda açılır', language: 'az' }, []],
  ['headline.date', { headline: 'Dock opens in June' }, []],
  ['headline.date', { headline: 'Ten docks may open, 40 will not' }, []],
  ['headline.date', { headline: 'Dock wins 14 junes' }, []],
  ['standfirst.missing', { standfirst: ' ' }, ['warning standfirst: Add a standfirst.']],
  ['standfirst.missing', {}, []],
  [
    'standfirst.same',
    { standfirst: `${goodArticle.headline} ` },
    ['warning standfirst: The standfirst repeats the headline.'],
  ],
  [
    'standfirst.same',
    { standfirst: 'The same words.', body: [paragraph('The  same words.')] },
    ['warning standfirst: The standfirst repeats the first paragraph.'],
  ],
  ['standfirst.same', { standfirst: 'Other words.', body: [paragraph('The same words.')] }, []],
  ['description.long', { standfirst: 'a'.repeat(155) }, []],
  [
    'description.long',
    { standfirst: 'a'.repeat(156) },
    [
      'note standfirst: The description in search results will be cut: the standfirst has 156 characters, about 155 are shown.',
    ],
  ],
  ['byline.missing', { byline: { people: [] } }, ['error byline: Add a byline: a person or an agency.']],
  ['byline.missing', by(' '), ['error byline: Add a byline: a person or an agency.']],
  [
    'byline.missing',
    { byline: { people: [] }, label: 'Round-up' },
    ['warning byline: Add a byline: a person or an agency.'],
  ],
  [
    'byline.missing',
    { byline: { people: [] }, label: 'Live', live: true },
    ['error byline: Add a byline: a person or an agency.'],
  ],
  [
    'byline.missing',
    { byline: { people: [] }, label: 'Essay', section: opinion },
    ['error byline: Add a byline: a person or an agency.'],
  ],
  ['byline.missing', { byline: { people: [], organisation: 'Harbour Wire' } }, []],
  [
    'byline.form',
    by('By Mina Okafor'),
    [
      'warning byline.people[0].name: The byline already says “By”; it stands in the data too: “By Mina Okafor”.',
    ],
  ],
  [
    'byline.form',
    by('mina@courier.example'),
    ['warning byline.people[0].name: An author’s name holds an e-mail address: “mina@courier.example”.'],
  ],
  [
    'byline.form',
    by('Dr Mina Okafor'),
    ['warning byline.people[0].name: An author’s name holds a title: “Dr Mina Okafor”.'],
  ],
  [
    'byline.form',
    by('Mina Okafor, harbour reporter'),
    ['warning byline.people[0].name: An author’s name holds a title: “Mina Okafor, harbour reporter”.'],
  ],
  [
    'byline.form',
    by('Mina Okafor and Jan Holt'),
    ['warning byline.people[0].name: Two names stand in one author’s field: “Mina Okafor and Jan Holt”.'],
  ],
  [
    'byline.form',
    by('Mina Okafor, Jan Holt'),
    ['warning byline.people[0].name: Two names stand in one author’s field: “Mina Okafor, Jan Holt”.'],
  ],
  [
    'byline.form',
    by('Mina Okafor & Jan Holt'),
    ['warning byline.people[0].name: Two names stand in one author’s field: “Mina Okafor & Jan Holt”.'],
  ],
  ['byline.form', by('Byron Anders'), []],
  ['byline.form', by('Von der Heide'), []],
  ['byline.form', by('Ada Lind, Jr.'), []],
  ['byline.form', by('Drew Andrews'), []],
  [
    'byline.form',
    { doubts: [{ kind: 'by', path: 'byline', found: 'By Mina Okafor' }] },
    ['warning byline: The byline already says “By”; it stands in the data too: “By Mina Okafor”.'],
  ],
])('%s on %j', (id, change, expected) => {
  expect(said(id, change)).toEqual(expected)
})

test('a headline is measured by what the host has at hand', () => {
  expect(said('headline.long', {}, { measure: () => 581 })).toEqual([
    'warning headline: The headline may be cut in search results: 42 characters, 581 px of 580.',
  ])
  expect(said('headline.long', {}, { measure: () => 580 })).toEqual([])
})

test('the full stop is found and taken off', () => {
  const [found] = findingsOf({ headline: 'The dock lifts its hull.' })
  expect(found).toEqual({
    id: 'headline.stop',
    severity: 'note',
    path: 'headline',
    range: { start: 23, end: 24 },
    message: 'The headline ends in a full stop.',
    fix: { say: 'Take the full stop off.', text: '' },
  })
})
