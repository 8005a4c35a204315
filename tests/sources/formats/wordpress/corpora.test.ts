// @vitest-environment node
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { collect } from '../../../../src/build/collect.ts'
import { UnreadableSource } from '../../../../src/build/PlainError.ts'
import { answerIn } from '../../../../src/build/recordedAnswer.ts'
import type { Article } from '../../../../src/model/Article.ts'
import { bodyText, inlineText } from '../../../../src/sources/bodyText.ts'
import { readJson } from '../../../../src/sources/readJson.ts'

/** Exchanges with a real WordPress, where they lie beside the project. */
const shelf = resolve('../shared/data/wordpress')
const files = existsSync(shelf) ? readdirSync(shelf).filter(name => name.endsWith('.json')) : []
const now = Date.parse('2026-12-01T00:00:00Z')

type Html = { rendered: string; protected?: boolean }
type Term = { taxonomy: string; slug: string; name: string }
type Media = { source_url?: string; alt_text: string; caption?: Html; media_details?: { file?: string } }
type Raw = {
  id: number
  slug?: string
  status?: string
  type?: string
  date_gmt?: string
  modified_gmt?: string
  title: Html
  content?: Html
  _embedded?: { author?: { name?: string }[]; 'wp:term'?: Term[][]; 'wp:featuredmedia'?: Media[] }
}

/** The posts in a recorded exchange that readers may see, as they stand. */
function postsIn(name: string): Raw[] {
  const read = readJson(readFileSync(join(shelf, name)))
  try {
    const body = 'json' in read ? answerIn(read.json)?.json : undefined
    return [body].flat().filter((entry): entry is Raw => {
      const post = entry as Partial<Raw> | undefined
      return post?.title?.rendered !== undefined && post.type !== 'attachment'
    })
  } catch {
    return []
  }
}

const isShown = (post: Raw) =>
  (post.status ?? 'publish') === 'publish' &&
  !post.content?.protected &&
  !/-(revision|autosave)-v/.test(post.slug ?? '')

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', hellip: '…' }

/** The words of a piece of HTML, found without any of the readers; blanks do not count. */
function plain(html: unknown): string {
  return String(html ?? '')
    .replace(/<(script|style|iframe)\b[\s\S]*?<\/\1>/gi, '')
    .replace(/<\/?[a-z][^>]*>/gi, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&([a-z]+);/g, (all, name) => named[name] ?? all)
    .replace(/\s+/g, '')
}

const moment = (written: string) => `${written}.000Z`

function expectFacts(article: Article, post: Raw): void {
  const title = plain(post.title.rendered)
  if (title) expect(plain(article.headline)).toBe(title)
  expect(article.published).toBe(post.date_gmt && moment(post.date_gmt))
  if (post.modified_gmt) expect(article.updated).toBe(moment(post.modified_gmt))
  const said = plain(bodyText(article.body))
  for (const [, paragraph] of String(post.content?.rendered ?? '').matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)) {
    if (!/wp-caption-text/.test(paragraph ?? '')) expect(said + quoted(article)).toContain(plain(paragraph))
  }
}

/** What stands beside the text: pull quotes. */
const quoted = ({ body }: Article) =>
  plain(body.map(block => (block.kind === 'pullquote' ? inlineText(block.content) : '')).join(''))

function expectEmbedded(article: Article, post: Raw): void {
  const embedded = post._embedded ?? {}
  const [author] = embedded.author ?? []
  expect(article.byline.people.map(({ name }) => name)).toEqual(author?.name ? [author.name] : [])
  const terms = (embedded['wp:term'] ?? []).flat()
  const categories = terms.filter(term => term.taxonomy === 'category' && term.slug !== 'uncategorized')
  if (categories.length === 1) expect(plain(article.section?.name)).toBe(plain(categories[0]?.name))
  const tags = terms.filter(term => term.taxonomy === 'post_tag')
  expect(article.topics.map(({ name }) => plain(name))).toEqual(tags.map(({ name }) => plain(name)))
  const [media] = embedded['wp:featuredmedia'] ?? []
  if (!media?.source_url) return
  expect(plain(inlineText(article.lead?.caption ?? []))).toBe(plain(media.caption?.rendered))
  expect(article.lead?.alt ?? '').toBe(media.alt_text)
  const files = [article.lead?.src, ...(article.lead?.renditions ?? []).map(({ href }) => href)]
  expect(
    files.some(href => String(href).includes(String(media.media_details?.file).replace(/\.\w+$/, ''))),
  ).toBe(true)
}

describe.skipIf(files.length === 0)('recorded exchanges with a real WordPress', () => {
  test.each(files)('%s is read or refused with a reason', async name => {
    const read = await collect(join(shelf, name), { now }).catch(error => error)
    if (read instanceof UnreadableSource) {
      expect(read.message).toMatch(/ records | is JSON of a kind /)
      expect(postsIn(name).filter(isShown)).toEqual([])
      return
    }
    const bySlug = new Map(read.articles.map((article: Article) => [article.id, article]))
    const shown = postsIn(name).filter(isShown)
    expect([...bySlug.keys()].sort()).toEqual(shown.map(({ id }) => String(id)).sort())
    for (const post of shown) {
      const article = bySlug.get(String(post.id)) as Article
      expectFacts(article, post)
      expectEmbedded(article, post)
    }
    const unread = postsIn(name).length - shown.length
    expect(read.leftOut.length).toBeGreaterThanOrEqual(unread)
    const isEmpty = read.evidence === 'an empty list comes with the header X-WP-Total'
    expect(read.articles.length + read.leftOut.length > 0).toBe(!isEmpty)
  })

  test('hold enough posts to be missed', () => {
    expect(files.flatMap(postsIn).filter(isShown).length).toBeGreaterThan(40)
  })

  test('name the photographer of a caption as its credit', async () => {
    const { articles } = await collect(join(shelf, 'post-by-slug.http.json'), { now })
    expect(articles[0]?.lead?.credit).toBe('Photograph: R. Osei/Test Courier')
  })
})
