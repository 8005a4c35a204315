import { expect, test } from 'vitest'
import { parseHtml } from '../../src/build/parseHtml.ts'
import { readDraft } from '../../src/queries/readDraft.ts'

const html =
  '<p>The wall <a href="javascript:alert(1)">gave way</a>.</p><h2></h2><h2>After it</h2><h4>And then</h4><p>Rain.</p>'

const wordpress = (title: string) => ({
  ...{ id: 1, slug: 'flood', status: 'draft', type: 'post', date_gmt: '2026-06-14T05:30:00' },
  ...{ modified_gmt: '2026-06-14T05:30:00', link: 'https://courier.example/?p=1' },
  ...{ title: { rendered: title }, content: { rendered: html }, excerpt: { rendered: '' } },
})
const ghost = (title: string) => ({
  posts: [{ id: '1', slug: 'flood', title, html, comment_id: '1', published_at: '2026-06-14T05:30:00.000Z' }],
})
const ans = (basic: string) => ({
  ...{
    type: 'story',
    version: '0.10.12',
    _id: 'A',
    headlines: { basic },
    display_date: '2026-06-14T05:30:00',
  },
  content_elements: [{ type: 'text', content: '<a href="javascript:alert(1)">The wall</a> gave way.' }],
})
const feed = (title: string) => ({
  version: 'https://jsonfeed.org/version/1.1',
  items: [{ id: '1', title, content_html: html, date_published: '2026-06-14T05:30:00' }],
})

async function doubtsIn(json: unknown): Promise<string[]> {
  const read = await readDraft({ json }, { name: 'draft', now: 0, base: '/', parseHtml })
  if ('problem' in read && read.problem) throw new Error(read.problem)
  return 'article' in read ? (read.article.doubts ?? []).map(({ kind, found }) => `${kind} ${found}`) : []
}

test.each([
  ['wordpress', wordpress, ['heading h2 empty', 'heading h2 h4', 'link javascript:alert(1)']],
  ['ghost', ghost, ['heading h2 empty', 'heading h2 h4', 'link javascript:alert(1)']],
  ['ans', ans, ['zone 2026-06-14T05:30:00', 'link javascript:alert(1)']],
  [
    'feed',
    feed,
    ['zone 2026-06-14T05:30:00', 'heading h2 empty', 'heading h2 h4', 'link javascript:alert(1)'],
  ],
] as const)('a draft of %s tells what reading it leaves out', async (_, document, expected) => {
  expect(await doubtsIn(document('Mill Street floods'))).toEqual(expected)
  expect(await doubtsIn(document(''))).toEqual(['untitled ', ...expected])
  expect(await doubtsIn(document('None'))).toContain('placeholder None')
})

test('a draft of guardian tells it too', async () => {
  const content = {
    ...{ id: 'world/flood', type: 'article', webTitle: 'Mill Street floods', sectionId: 'world' },
    ...{ webPublicationDate: '2026-06-14T05:30:00', fields: { body: html, standfirst: 'None' } },
  }
  expect(await doubtsIn({ response: { status: 'ok', content } })).toEqual([
    ...['placeholder None', 'zone 2026-06-14T05:30:00'],
    ...['heading h2 empty', 'heading h2 h4', 'link javascript:alert(1)'],
  ])
})
