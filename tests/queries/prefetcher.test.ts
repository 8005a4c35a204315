import { expect, test } from 'vitest'
import type { Article } from '../../src/model/Article.ts'
import { articleQuery } from '../../src/queries/articleQuery.ts'
import { makePrefetcher } from '../../src/queries/prefetcher.ts'
import { makeQueryClient } from '../../src/queries/queryClient.ts'
import { SourceError } from '../../src/sources/SourceError.ts'
import type { Source } from '../../src/sources/source.ts'
import { story } from '../story.ts'

/** A source that answers when it is told to. */
function slowSource() {
  const asked: string[] = []
  const open = new Map<string, { resolve: (article: Article) => void; reject: (error: Error) => void }>()
  const source: Source = {
    list: async () => ({ articles: [], leftOut: [] }),
    article: slug =>
      new Promise((resolve, reject) => {
        asked.push(slug)
        open.set(slug, { resolve, reject })
      }),
    searches: 'device',
  }
  const settled = () => new Promise(resolve => setTimeout(resolve))
  return {
    source,
    asked,
    answer: async (slug: string) => {
      open.get(slug)?.resolve({ ...story(slug), body: [] })
      await settled()
    },
    refuse: async (slug: string) => {
      open.get(slug)?.reject(new SourceError('missing', slug))
      await settled()
    },
  }
}

test('one story is fetched at a time, and the latest wish comes first', async () => {
  const { source, asked, answer } = slowSource()
  const { want } = makePrefetcher(makeQueryClient(), source)
  for (const slug of ['one', 'two', 'three']) want(slug)
  await answer('')
  expect(asked).toEqual(['one'])
  await answer('one')
  expect(asked).toEqual(['one', 'three'])
  await answer('three')
  expect(asked).toEqual(['one', 'three', 'two'])
})

test('whoever wants a story hears when it is there, and nothing of one that is not', async () => {
  const { source, answer, refuse } = slowSource()
  const { want } = makePrefetcher(makeQueryClient(), source)
  const heard: string[] = []
  for (const slug of ['one', 'two']) void want(slug)?.then(() => heard.push(slug))
  await answer('one')
  await refuse('two')
  void want('one')?.then(() => heard.push('one again'))
  await answer('')
  expect(heard).toEqual(['one', 'one again'])
})

test('one that is not there holds nothing up', async () => {
  const { source, asked, refuse } = slowSource()
  const { want } = makePrefetcher(makeQueryClient(), source)
  for (const slug of ['one', 'two']) want(slug)
  await refuse('one')
  expect(asked).toEqual(['one', 'two'])
})

test('twenty are fetched from one page and no more, each once', async () => {
  const { source, asked, answer } = slowSource()
  const { want, turnPage } = makePrefetcher(makeQueryClient(), source)
  for (let count = 1; count <= 30; count += 1) {
    want(`story-${count}`)
    want(`story-${count}`)
    await answer(`story-${count}`)
  }
  expect(asked.length).toBe(20)
  turnPage()
  want('story-30')
  await answer('')
  expect(asked.at(-1)).toBe('story-30')
})

test('what was waiting when the page was left is not fetched', async () => {
  const { source, asked, answer } = slowSource()
  const { want, turnPage } = makePrefetcher(makeQueryClient(), source)
  for (const slug of ['one', 'two', 'three']) want(slug)
  turnPage()
  await answer('one')
  expect(asked).toEqual(['one'])
})

test('the page that opens the story takes what was fetched', async () => {
  const { source, asked, answer } = slowSource()
  const client = makeQueryClient()
  makePrefetcher(client, source).want('one')
  await answer('one')
  expect((await client.fetchQuery(articleQuery(source, 'one'))).headline).toBe('Headline of one')
  expect(asked).toEqual(['one'])
})
