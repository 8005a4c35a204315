import { render } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { beforeEach, describe, expect, test } from 'vitest'
import { ArticleView } from '../../../../src/components/article/ArticleView.tsx'
import { SiteContext } from '../../../../src/components/SiteContext.ts'
import type { Picture } from '../../../../src/model/Picture.ts'
import { elementAt, isInStory, pathAt } from '../../../../src/pages/preview/stage/elementAt.ts'
import { rangeIn } from '../../../../src/pages/preview/stage/rangeIn.ts'
import { en } from '../../../../src/wording/languages/en.ts'
import { newsroom } from '../../../openSite.tsx'
import { articleOf, paragraph } from '../article.ts'

const picture = (name: string): Picture => ({
  src: `/${name}.jpg`,
  renditions: [],
  alt: `Alt of ${name}`,
  caption: [`Caption of ${name}.`],
  credit: `Credit of ${name}`,
})

const article = articleOf({
  standfirst: 'The third in two years',
  section: { slug: 'world', name: 'World' },
  topics: [{ slug: 'floods', name: 'Floods' }],
  byline: { people: [{ name: 'Ruth Osei', slug: 'ruth-osei' }] },
  published: '2026-06-14T02:30:00.000Z',
  lead: picture('lead'),
  corrections: [{ kind: 'correction', content: ['It is 2.3 million.'], important: true }],
  body: [
    { kind: 'paragraph', content: ['The ', { kind: 'strong', content: ['river'] }, ' rose.'] },
    { kind: 'figure', picture: picture('bridge') },
    { kind: 'list', ordered: false, items: [[paragraph('One.')], [paragraph('Two.')]] },
    { kind: 'gallery', pictures: [picture('east'), picture('west')] },
    {
      kind: 'table',
      head: [[{ content: ['Town'] }]],
      rows: [[{ content: ['Sarvan'] }], [{ content: ['Khazry'] }]],
    },
    { kind: 'quote', blocks: [paragraph('We saw it coming.')], source: ['A warden'] },
    paragraph('The end.'),
  ],
})

beforeEach(() => {
  render(
    <SiteContext value={{ newsroom, words: en }}>
      <MemoryRouter>
        <main>
          <ArticleView story={article} />
        </main>
      </MemoryRouter>
    </SiteContext>,
  )
})

describe('the part of a published page at a path', () => {
  test.each([
    ['headline', 'Mill Street floods again'],
    ['standfirst', 'The third in two years'],
    ['section.name', 'World'],
    ['topics[0].name', 'Floods'],
    ['byline.people[0].name', 'By Ruth Osei'],
    ['published', 'Published 14 June 2026, 06:30 GMT+4'],
    ['lead.caption', 'Caption of lead. Picture credit: Credit of lead'],
    ['body[0]', 'The river rose.'],
    ['body[1].credit', 'Caption of bridge. Picture credit: Credit of bridge'],
    ['body[2].items[1][0]', 'Two.'],
    ['body[3].pictures[1].caption', 'Caption of west. Picture credit: Credit of west'],
    ['body[4].head[0][0]', 'Town'],
    ['body[4].rows[1][0]', 'Khazry'],
    ['body[5].source', 'A warden'],
    ['body[6]', 'The end.'],
    ['corrections[0]', 'CorrectionIt is 2.3 million.'],
  ])('%s', (path, expected) => {
    expect(elementAt(document, article, path)?.textContent).toBe(expected)
  })

  test.each([
    ['lead.alt', 'Alt of lead'],
    ['body[1].alt', 'Alt of bridge'],
    ['body[3].pictures[0].alt', 'Alt of east'],
  ])('%s is the picture', (path, expected) => {
    expect(elementAt(document, article, path)?.getAttribute('alt')).toBe(expected)
  })

  test.each(['slug', 'language', 'body[7]'])('%s is nowhere on it', path => {
    expect(elementAt(document, article, path)).toBeUndefined()
  })
})

test.each([
  ['headline', true],
  ['embargo', true],
  ['body[6]', true],
  ['body[7]', false],
  ['label', false],
  ['slug', false],
])('a check of %s can be shown in the story: %s', (path, expected) => {
  expect(isInStory(article, path)).toBe(expected)
})

test('what is pressed leads back to its path', () => {
  const pressed = document.querySelector('strong')!
  expect(pathAt(document, article, pressed)).toBe('body[0]')
  expect(pathAt(document, article, document.querySelector('h1')!)).toBe('headline')
  expect(pathAt(document, article, document.body)).toBeUndefined()
})

test('a range of a text crosses the elements in it', () => {
  const element = elementAt(document, article, 'body[0]')!
  expect(String(rangeIn(element, 'The river rose.', 2, 11))).toBe('e river r')
  expect(rangeIn(element, 'Another text', 0, 3)).toBeUndefined()
})

test('a range counts from the beginning of its own text, whatever stands before it', () => {
  const caption = elementAt(document, article, 'lead.credit')!
  expect(String(rangeIn(caption, 'Credit of lead', 10, 14))).toBe('lead')
})
