import { expect, test } from 'vitest'
import type { Article } from '../../src/model/Article.ts'
import { picturesOf } from '../../src/preflight/blocksOf.ts'
import { linksOf } from '../../src/preflight/linksOf.ts'
import { placeName } from '../../src/preflight/placeName.ts'
import { textAt, textsOf } from '../../src/preflight/textsOf.ts'

const picture = (name: string) => ({
  src: `/${name}.jpg`,
  renditions: [],
  alt: `${name} alt`,
  caption: [`${name} `, { kind: 'link' as const, href: '/x', content: ['caption'] }],
  credit: `${name} credit`,
})

const article: Article = {
  id: '1',
  slug: 'a',
  headline: 'H',
  standfirst: 'S',
  label: 'L',
  section: { slug: 's', name: 'Sec' },
  topics: [{ slug: 't', name: 'Top' }],
  byline: { people: [{ name: 'N', slug: 'n', role: 'R' }], organisation: 'O', place: 'P' },
  lead: picture('lead'),
  corrections: [{ kind: 'correction', content: ['C'] }],
  body: [
    {
      kind: 'paragraph',
      content: ['one ', { kind: 'strong', content: ['two'] }, { kind: 'break' }, 'three'],
    },
    { kind: 'heading', level: 2, content: ['head'] },
    {
      kind: 'list',
      ordered: false,
      items: [[{ kind: 'paragraph', content: ['i0'] }], [{ kind: 'paragraph', content: ['i1'] }]],
    },
    { kind: 'quote', blocks: [{ kind: 'paragraph', content: ['q'] }], source: ['who'] },
    { kind: 'figure', picture: picture('fig') },
    { kind: 'gallery', pictures: [picture('g0')], caption: ['all'], credit: 'gc' },
    {
      kind: 'table',
      caption: ['tc'],
      head: [[{ content: ['h'] }]],
      rows: [[{ content: ['r0'] }, { content: ['r1'] }]],
    },
    { kind: 'embed', href: 'https://a.example/', title: 'E' },
    { kind: 'correction', correction: { kind: 'update', content: ['U'] } },
    { kind: 'rule' },
  ],
}

test('every text has its path', () => {
  expect(textsOf(article).map(({ path, text }) => `${path}: ${text}`)).toEqual([
    'label: L',
    'headline: H',
    'standfirst: S',
    'byline.people[0].name: N',
    'byline.people[0].role: R',
    'byline.organisation: O',
    'byline.place: P',
    'lead.alt: lead alt',
    'lead.caption: lead caption',
    'lead.credit: lead credit',
    'body[0]: one two three',
    'body[1]: head',
    'body[2].items[0][0]: i0',
    'body[2].items[1][0]: i1',
    'body[3].source: who',
    'body[3].blocks[0]: q',
    'body[4].alt: fig alt',
    'body[4].caption: fig caption',
    'body[4].credit: fig credit',
    'body[5].pictures[0].alt: g0 alt',
    'body[5].pictures[0].caption: g0 caption',
    'body[5].pictures[0].credit: g0 credit',
    'body[5].caption: all',
    'body[5].credit: gc',
    'body[6].caption: tc',
    'body[6].head[0][0]: h',
    'body[6].rows[0][0]: r0',
    'body[6].rows[0][1]: r1',
    'body[7].title: E',
    'body[8]: U',
    'corrections[0]: C',
    'section.name: Sec',
    'topics[0].name: Top',
  ])
})

test('the text at a path is found, and none where there is none', () => {
  expect(textAt(article, 'body[6].rows[0][1]')).toBe('r1')
  expect(textAt(article, 'body[9]')).toBeUndefined()
  expect(textAt(article, 'body[99].alt')).toBeUndefined()
})

test('pictures and links have their paths and ranges', () => {
  expect(picturesOf(article).map(({ path }) => path)).toEqual(['lead', 'body[4]', 'body[5].pictures[0]'])
  expect(linksOf(article)[1]).toEqual({
    path: 'body[4].caption',
    range: { start: 4, end: 11 },
    href: '/x',
    text: 'caption',
  })
})

test.each([
  ['headline', 'the headline'],
  ['lead', 'the lead picture'],
  ['lead.alt', 'the alt text of the lead picture'],
  ['body[0]', 'paragraph 1'],
  ['body[2].items[1][0]', 'paragraph 3'],
  ['body[3].blocks[0]', 'paragraph 4'],
  ['body[4]', 'picture 2'],
  ['body[4].caption', 'the caption of picture 2'],
  ['body[5].pictures[0].credit', 'the credit of picture 3'],
  ['body[6].rows[0][1]', 'table 1'],
  ['byline.people[0].name', 'the byline'],
  ['corrections[0]', 'a correction'],
  ['topics[0].name', 'the topics'],
  ['elsewhere', 'the article'],
])('%s is called %s', (path, name) => {
  expect(placeName(article, path)).toBe(name)
})
