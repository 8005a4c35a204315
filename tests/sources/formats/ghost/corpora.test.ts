import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import { inlineText } from '../../../../src/sources/bodyText.ts'
import { ghost } from '../../../../src/sources/formats/ghost.ts'
import { recognise } from '../../../../src/sources/recognise.ts'
import { atOnce } from '../../../../src/sources/steps.ts'
import { filesOn, jsonOn, lettersIn, wordsOfHtml } from '../../shelf.ts'

type Tag = { name: string; visibility: string }
type Post = {
  slug: string
  title: string
  status?: string
  html?: string
  access?: boolean
  custom_excerpt?: string | null
  published_at: string
  updated_at: string
  feature_image?: string | null
  feature_image_alt?: string | null
  feature_image_caption?: string | null
  tags?: Tag[]
  authors?: { name: string }[]
}
type Exchange = { request: { url: string }; body?: { posts?: Post[]; meta?: unknown } | null }

const files = filesOn('ghost')
const exchanges = files.map(file => ({ file, ...(jsonOn('ghost', file) as Exchange) }))
const withPosts = exchanges.filter(({ body }) => Array.isArray(body?.posts))
const withoutPosts = exchanges.filter(({ body }) => !Array.isArray(body?.posts))

const read = ({ request, body }: Exchange) => {
  const reading = { address: request.url, now: Date.parse('2026-12-01T00:00:00Z'), parseHtml }
  const list = atOnce(ghost.readList(body, reading))
  return { list, articles: list.articles.map(({ slug }) => atOnce(ghost.readArticle(body, slug, reading))!) }
}

const moment = (value: string) => new Date(value).toISOString()

describe.skipIf(files.length === 0)('the answers of a real Ghost', () => {
  test('are many', () => {
    expect(withPosts.length).toBeGreaterThan(14)
    expect(withoutPosts.length).toBeGreaterThan(10)
  })

  test.each(withPosts)('$file is recognised, and every post is shown or left out', exchange => {
    expect(recognise(exchange.body)).toMatchObject({ format: { name: 'ghost' } })
    const { list, articles } = read(exchange)
    expect(articles.length + list.leftOut.length).toBe(exchange.body?.posts?.length)
    const drafts = exchange.body?.posts?.filter(({ status }) => status && status !== 'published') ?? []
    expect(list.leftOut.length).toBe(drafts.length)
  })

  test.each(withoutPosts)('$file is refused', ({ body }) => {
    expect(ghost.recognise(body)).toBeUndefined()
  })

  test.each(withPosts)('$file is read whole', exchange => {
    const shown = exchange.body!.posts!.filter(({ status }) => !status || status === 'published')
    const { articles } = read(exchange)
    expect(articles.map(({ headline }) => headline)).toEqual(shown.map(({ title }) => title))
    for (const [index, post] of shown.entries()) {
      const { byline, lead, ...article } = articles[index]!
      const first = post.tags?.[0]
      const section = first?.visibility === 'public' ? first.name : undefined
      const others = post.tags?.filter(tag => tag.visibility === 'public' && tag.name !== section) ?? []
      expect(article.published).toBe(post.published_at ? moment(post.published_at) : undefined)
      expect(article.updated).toBe(moment(post.updated_at))
      expect(article.standfirst).toBe(post.custom_excerpt ?? undefined)
      expect(article.section?.name).toBe(section)
      expect(article.topics.map(({ name }) => name)).toEqual(others.map(({ name }) => name))
      expect(byline.people.map(({ name }) => name)).toEqual((post.authors ?? []).map(({ name }) => name))
      expect(lead?.src).toBe(post.feature_image ?? undefined)
      if (post.feature_image_caption)
        expect(lettersIn(inlineText(lead?.caption ?? []))).toBe(
          wordsOfHtml(post.feature_image_caption).join(''),
        )
      if (post.feature_image_alt) expect(lead?.alt).toBe(post.feature_image_alt)
      const letters = lettersIn([lead, article.body])
      expect(wordsOfHtml(post.html ?? '').filter(word => !letters.includes(word))).toEqual([])
      expect(article.shortened !== undefined).toBe(post.access === false)
    }
  })

  test('whose pages end with the last', () => {
    const next = (file: string) => read(exchanges.find(exchange => exchange.file === file)!).list.next
    expect(next('posts-list-page1.http.json')).toContain('page=2')
    expect(next('posts-list-page2.http.json')).toContain('page=3')
    expect(next('posts-list-lastpage.http.json')).toBeUndefined()
    expect(next('posts-list-page-past-end.http.json')).toBeUndefined()
  })

  test('whose credit at the end of a caption is found', () => {
    const { articles } = read(exchanges.find(({ file }) => file === 'post-by-slug.http.json')!)
    expect(articles[0]?.lead?.credit).toBe('Photograph: R. Osei/Test Courier')
  })
})
