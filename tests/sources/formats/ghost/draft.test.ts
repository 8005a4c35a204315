import { expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import { ghost } from '../../../../src/sources/formats/ghost.ts'
import { atOnce } from '../../../../src/sources/steps.ts'

const now = Date.parse('2026-06-14T12:00:00Z')
const reading = { address: 'https://harbour.example/ghost/api/admin/posts/1/', now, parseHtml }

const post = (more: object) => ({
  posts: [{ id: '1', uuid: 'u1', slug: 'mayor', title: 'Mayor resigns', html: '<p>Soon.</p>', ...more }],
})

const draft = post({ status: 'draft', published_at: null, updated_at: '2026-06-13T09:00:00.000Z' })
const scheduled = post({ status: 'scheduled', published_at: '2026-07-13T09:00:00.000Z' })
const paid = post({
  status: 'published',
  visibility: 'paid',
  html: '<p>Open.</p><!--members-only--><p>Closed.</p>',
})

test('a draft is for an editor only, and says so', () => {
  expect(atOnce(ghost.readArticle(draft, 'mayor', reading))).toBeUndefined()
  expect(atOnce(ghost.readArticle(draft, 'mayor', { ...reading, draft: true }))).toMatchObject({
    headline: 'Mayor resigns',
    status: 'withheld',
    updated: '2026-06-13T09:00:00.000Z',
    body: [{ kind: 'paragraph', content: ['Soon.'] }],
  })
})

test('a scheduled post carries its moment as an embargo, and has not been published', () => {
  expect(atOnce(ghost.readArticle(scheduled, 'mayor', reading))).toBeUndefined()
  const article = atOnce(ghost.readArticle(scheduled, 'mayor', { ...reading, draft: true }))
  expect(article).toMatchObject({ status: 'withheld', embargo: '2026-07-13T09:00:00.000Z' })
  expect(article).not.toHaveProperty('published')
})

test('what the Admin API gives of a post for members ends where their part begins, but not for an editor', () => {
  expect(atOnce(ghost.readArticle(paid, 'mayor', reading))?.body).toEqual([
    { kind: 'paragraph', content: ['Open.'] },
  ])
  const whole = atOnce(ghost.readArticle(paid, 'mayor', { ...reading, draft: true }))
  expect(whole?.body).toHaveLength(2)
  expect(whole).not.toHaveProperty('shortened')
})
