import { expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import { wordpress } from '../../../../src/sources/formats/wordpress.ts'
import { atOnce } from '../../../../src/sources/steps.ts'

const reading = {
  address: 'https://bay.example/',
  now: Date.parse('2026-06-14T12:00:00Z'),
  parseHtml,
  draft: true,
}
const post = (more: object) => ({
  id: 9,
  slug: '',
  date_gmt: null,
  modified_gmt: '2026-06-14T11:00:00',
  title: { raw: 'The siren &', rendered: 'The siren &#038;' },
  content: { raw: '…', rendered: '<p>Not yet.</p>', protected: false },
  excerpt: { rendered: '' },
  ...more,
})

test('an editor’s preview shows a draft and what it is', () => {
  const json = post({ status: 'draft' })
  const { articles, leftOut } = atOnce(wordpress.readList(json, reading))
  expect(leftOut).toEqual([])
  expect(articles).toMatchObject([{ slug: 'the-siren', headline: 'The siren &', status: 'withheld' }])
  expect(atOnce(wordpress.readArticle(json, 'the-siren', reading))?.body).toEqual([
    { kind: 'paragraph', content: ['Not yet.'] },
  ])
})

test('a scheduled post carries until when it must wait', () => {
  const json = post({ status: 'future', date_gmt: '2035-01-01T06:00:00' })
  expect(atOnce(wordpress.readList(json, reading)).articles).toMatchObject([
    { embargo: '2035-01-01T06:00:00.000Z' },
  ])
})

test('the unsaved version of a published post can be previewed too', () => {
  const json = [{ ...post({ slug: '13-autosave-v1' }), parent: 13 }]
  expect(atOnce(wordpress.readList(json, reading)).articles).toHaveLength(1)
  expect(atOnce(wordpress.readList(json, { ...reading, draft: false })).articles).toEqual([])
})
