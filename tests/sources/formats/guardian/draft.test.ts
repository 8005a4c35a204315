import { expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import { guardian } from '../../../../src/sources/formats/guardian.ts'
import { atOnce } from '../../../../src/sources/steps.ts'

const reading = { address: 'https://content.guardianapis.com/a', now: 0, parseHtml }

const answer = (more: object) => ({
  response: {
    content: {
      id: 'world/dam',
      type: 'liveblog',
      webTitle: 'Dam',
      webUrl: 'https://www.courier.example/world/dam',
      webPublicationDate: '2026-06-14T05:30:00Z',
      blocks: {
        body: [
          {
            id: '2',
            published: false,
            bodyHtml: '<p>Not yet.</p>',
            lastModifiedDate: '2026-06-14T07:00:00Z',
          },
          { id: '1', published: true, bodyHtml: '<p>Out.</p>', lastModifiedDate: '2026-06-14T06:00:00Z' },
        ],
      },
      ...more,
    },
  },
})

test('a block that is not published yet is for an editor only, and so is its moment', () => {
  const shown = atOnce(guardian.readArticle(answer({}), 'world/dam', reading))
  expect(shown?.body).toEqual([{ kind: 'paragraph', content: ['Out.'] }])
  expect(shown?.updated).toBe('2026-06-14T06:00:00.000Z')
  const draft = atOnce(guardian.readArticle(answer({}), 'world/dam', { ...reading, draft: true }))
  expect(draft?.body).toEqual([
    { kind: 'paragraph', content: ['Not yet.'] },
    { kind: 'paragraph', content: ['Out.'] },
  ])
  expect(draft?.updated).toBe('2026-06-14T07:00:00.000Z')
})

test.each([{ isExpired: true }, { isGone: 'true' }, { fields: { isExpired: 'true' } }])(
  'content with %j is for an editor only, and says so',
  more => {
    expect(atOnce(guardian.readArticle(answer(more), 'world/dam', reading))).toBeUndefined()
    expect(
      atOnce(guardian.readArticle(answer(more), 'world/dam', { ...reading, draft: true })),
    ).toMatchObject({
      status: 'withheld',
    })
  },
)
