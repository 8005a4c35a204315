import { expect, test } from 'vitest'
import { writtenText } from '../../../src/build/prerender/writtenText.ts'
import { story } from '../../story.ts'

const writing = {
  writtenWhole: JSON.stringify,
  writtenListed: JSON.stringify,
  writtenRelated: JSON.stringify,
}
const list = {
  articles: [story('trains', { headline: '"articles":[] $& at $1' }), story('harbour')],
  leftOut: [],
  next: 'next',
}

test.each([
  [['list', { by: 'all' }, 1], list],
  [['list', { by: 'all' }, 2], { ...list, articles: [] }],
  [['article', 'trains'], { ...story('trains'), body: [] }],
  [
    ['related', 'trains'],
    { by: 'topic', subject: { slug: 'rail', name: 'Rail' }, stories: [story('harbour')] },
  ],
])('the answer to %j is written as JSON', (key, data) => {
  expect(writtenText(key, data, writing)).toBe(JSON.stringify(data))
})

test('other answers are not written yet', () => {
  expect(writtenText(['related', 'trains'], null, writing)).toBeUndefined()
})
