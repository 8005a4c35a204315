import { expect, test } from 'vitest'
import { articleChanges } from '../../../../src/pages/preview/changes/articleChanges.ts'
import { fieldChanges } from '../../../../src/pages/preview/changes/fieldsOf.ts'
import { partsOf } from '../../../../src/pages/preview/changes/partsOf.ts'
import { newsroom } from '../../../openSite.tsx'
import { articleOf, paragraph } from '../article.ts'

const published = articleOf({
  body: [
    paragraph('The river rose 2.1 metres overnight.'),
    paragraph('Nobody was hurt.'),
    paragraph('The council meets on Friday to talk about the wall.'),
  ],
  lead: { src: '/flood.jpg', renditions: [], alt: 'Parked cars under water', credit: 'R. Osei' },
})

const draft = articleOf({
  body: [
    paragraph('The river rose 2.4 metres overnight.'),
    paragraph('A second wave is expected at noon.'),
    paragraph('The council meets on Friday to talk about the wall.'),
    paragraph('Nobody was hurt.'),
  ],
  lead: { src: '/flood.jpg', renditions: [], alt: 'Parked cars under brown water', credit: 'R. Osei' },
})

test('a changed paragraph stands beside the one it was, a new one alone, and a moved one is no change', () => {
  const { text } = articleChanges(published, draft)
  expect(text.map(({ before, after }) => [before?.path, after?.path])).toEqual([
    ['body[0]', 'body[0]'],
    [undefined, 'body[1]'],
  ])
})

test('the words of pictures are told apart from the text', () => {
  const { pictures } = articleChanges(published, draft)
  expect(pictures.map(({ after }) => after?.path)).toEqual(['lead.alt'])
  expect(pictures[0]?.pieces.filter(({ kind }) => kind !== 'same')).toEqual([
    { kind: 'added', text: 'brown ' },
  ])
})

test('what was taken out is told, with its place in what readers have', () => {
  const { text } = articleChanges(published, { ...draft, body: draft.body.slice(0, 3) })
  expect(text.at(-1)).toEqual({
    before: { path: 'body[1]', kind: 'paragraph', text: 'Nobody was hurt.' },
    pieces: [{ kind: 'removed', text: 'Nobody was hurt.' }],
  })
})

test('a headline is compared with the headline, however little of it is left', () => {
  const { text } = articleChanges(published, { ...published, headline: 'Water everywhere' })
  expect(text.map(({ before, after }) => [before?.text, after?.text])).toEqual([
    ['Mill Street floods again', 'Water everywhere'],
  ])
})

test('the changed words are placed in the text of each version', () => {
  const { text } = articleChanges(published, draft)
  expect(partsOf(text)).toEqual({
    added: [
      { path: 'body[0]', start: 15, end: 18, name: 'added' },
      { path: 'body[1]', start: 0, end: 34, name: 'added' },
    ],
    removed: [{ path: 'body[0]', start: 15, end: 18, name: 'removed' }],
  })
})

test('details that differ are told with both values, texts and counts are not', () => {
  const changed = articleOf({
    ...published,
    slug: 'mill-street-again',
    headline: 'Another headline',
    updated: '2026-06-14T07:31:00.000Z',
    section: { slug: 'world', name: 'World' },
  })
  expect(fieldChanges(published, changed, newsroom)).toEqual([
    { name: 'Slug', before: 'mill-street', after: 'mill-street-again' },
    { name: 'Updated', after: '14 June 2026, 11:31 GMT+4' },
  ])
})
