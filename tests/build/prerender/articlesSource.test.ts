import { describe, expect, test } from 'vitest'
import { listsOf } from '../../../src/build/listsOf.ts'
import { articlesSource } from '../../../src/build/prerender/articlesSource.ts'
import { olderPages, pageAddresses } from '../../../src/build/prerender/pageAddresses.ts'
import type { Article } from '../../../src/model/Article.ts'
import { story, subject } from '../../story.ts'

const article = (slug: string, said: Partial<Article> = {}): Article => ({
  ...story(slug, said),
  body: [{ kind: 'paragraph', content: [`Text of ${slug}.`] }],
})

const articles = [
  article('one', { section: subject('World'), topics: [subject('Rain')] }),
  article('two', { section: subject('World') }),
  article('three', {
    section: subject('Sport'),
    byline: { people: [{ name: 'Ruth Osei', slug: 'ruth-osei' }] },
    corrections: [{ kind: 'correction', content: ['It is 2.3 million.'] }],
  }),
]
const href = (slug: string) => `/content/articles/${slug}.json`
const summaries = articles.map(({ body: _, ...summary }) => ({ ...summary, href: href(summary.slug) }))
const source = articlesSource({
  articles: summaries,
  listed: story => story,
  whole: ({ slug }) => articles.find(article => article.slug === slug)!,
  lists: listsOf(summaries, []),
  pageLength: 2,
  index: { sections: [subject('Sport')], topics: [], authors: [] },
})

describe('a source of articles that are here', () => {
  test.each([
    [{ by: 'all' } as const, 1, ['one', 'two'], true],
    [{ by: 'all' } as const, 2, ['three'], false],
    [{ by: 'section', slug: 'world' } as const, 1, ['one', 'two'], false],
    [{ by: 'topic', slug: 'rain' } as const, 1, ['one'], false],
    [{ by: 'author', slug: 'ruth-osei' } as const, 1, ['three'], false],
    [{ by: 'corrections' } as const, 1, ['three'], false],
    [{ by: 'topic', slug: 'chess' } as const, 1, [], false],
  ])('lists %j, page %i', async (selection, page, slugs, more) => {
    const list = await source.list(selection, page)
    expect(list.articles.map(({ slug }) => slug)).toEqual(slugs)
    expect(list.next !== undefined).toBe(more)
  })

  test('gives summaries that say where the article is, and articles with their text', async () => {
    const [summary] = (await source.list({ by: 'all' }, 1)).articles
    expect(summary?.href).toBe('/content/articles/one.json')
    expect((await source.article('one')).body).toEqual([{ kind: 'paragraph', content: ['Text of one.'] }])
  })

  test('gives the names of all lists', async () => {
    expect(await source.index?.()).toMatchObject({ sections: [{ slug: 'sport' }] })
  })

  test('says that it does not list what is not there', async () => {
    await expect(source.article('four')).rejects.toMatchObject({ kind: 'notListed' })
  })
})

test('every page has the file that a static host answers its address with', () => {
  const arabic = article('مقهى-الميناء', { section: subject('World') })
  const pages = pageAddresses([articles[2]!, arabic, article('a/b')], [subject('Opinion')])
  expect(pages.map(({ path, file }) => ({ path, file }))).toEqual([
    { path: '/', file: 'index.html' },
    { path: '/corrections', file: 'corrections.html' },
    { path: '/search', file: 'search.html' },
    { path: '/section/opinion', file: 'section/opinion.html' },
    { path: '/section/sport', file: 'section/sport.html' },
    { path: '/section/world', file: 'section/world.html' },
    { path: '/author/ruth-osei', file: 'author/ruth-osei.html' },
    { path: '/article/three', file: 'article/three.html' },
    {
      path: '/article/%D9%85%D9%82%D9%87%D9%89-%D8%A7%D9%84%D9%85%D9%8A%D9%86%D8%A7%D8%A1',
      file: 'article/مقهى-الميناء.html',
    },
  ])
})

test('the later pages of a list have files that stand in nobody’s way', () => {
  const [front] = pageAddresses([], [])
  const section = {
    path: '/section/world',
    file: 'section/world.html',
    list: { selection: { by: 'all' as const }, page: 1 },
  }
  expect(olderPages(front!, 61, 30).map(({ path, file, list }) => [path, file, list?.page])).toEqual([
    ['/older/2', 'older/2.html', 2],
    ['/older/3', 'older/3.html', 3],
  ])
  expect(olderPages(section, 31, 30).map(({ path, file }) => [path, file])).toEqual([
    ['/older/section/world/2', 'older/section/world/2.html'],
  ])
  expect(olderPages(section, 30, 30)).toEqual([])
})
