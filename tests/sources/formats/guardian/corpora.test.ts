import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../../../src/build/parseHtml.ts'
import { guardian } from '../../../../src/sources/formats/guardian.ts'
import { recognise } from '../../../../src/sources/recognise.ts'
import { atOnce } from '../../../../src/sources/steps.ts'
import { filesOn, jsonOn, lettersIn, wordsOf, wordsOfHtml } from '../../shelf.ts'

type Image = { caption?: string; credit?: string; alt?: string; displayCredit?: boolean }
type Element = { type: string; assets: unknown[]; imageTypeData?: Image; textTypeData?: { html: string } }
type Block = { published?: boolean; bodyHtml: string; elements: Element[] }
type Content = {
  id: string
  type: string
  webTitle: string
  webPublicationDate: string
  sectionId: string
  sectionName: string
  fields?: Record<string, string>
  tags: { type: string; webTitle: string }[]
  blocks?: { main?: Block; body?: Block[] }
}
type Answer = { response?: { content?: Content; results?: Content[] } } & Partial<Content>

const others = [
  'atom-usage.json',
  'editions.json',
  'error.json',
  'quiz.json',
  'sections.json',
  'tags-including-sponsored-tag.json',
  'video-stats.json',
]
const files = filesOn('guardian')
const news = files.filter(file => !others.includes(file))

const reading = {
  address: 'https://content.guardianapis.com/search?api-key=k1',
  now: Date.parse('2026-12-01T00:00:00Z'),
  parseHtml,
}

const contentIn = ({ response, ...own }: Answer): Content[] =>
  response ? (response.content ? [response.content] : (response.results ?? [])) : [own as Content]

const moment = (value: string | undefined) => (value ? new Date(value).toISOString() : undefined)

describe.skipIf(files.length === 0)("the answers of the Guardian's Content API", () => {
  test.each(others)('%s holds no articles and is refused', file => {
    expect(recognise(jsonOn('guardian', file))).not.toHaveProperty('format')
  })

  test.each(news)('%s is recognised and none of it is left out', file => {
    const json = jsonOn('guardian', file)
    expect(recognise(json)).toMatchObject({ format: { name: 'guardian' } })
    const list = atOnce(guardian.readList(json, reading))
    expect(list.leftOut).toEqual([])
    expect(list.articles.map(({ id }) => id)).toEqual(contentIn(json as Answer).map(({ id }) => id))
  })

  test.each(news)('%s is read whole', file => {
    const json = jsonOn('guardian', file)
    for (const content of contentIn(json as Answer)) {
      const { id, fields, sectionId, sectionName, tags, webTitle, webPublicationDate, blocks } = content
      const article = atOnce(guardian.readArticle(json, id, reading))!
      expect(article.headline).toBe(fields?.headline ?? webTitle)
      expect(article.published).toBe(moment(webPublicationDate))
      if (fields?.lastModified) expect(article.updated).toBe(moment(fields.lastModified))
      expect(article.section).toEqual({ slug: sectionId, name: sectionName })
      expect(article.byline.people.map(({ name }) => name).join(', ')).toBe(fields?.byline ?? '')
      expect(article.standfirst).toBe(fields?.standfirst)
      const keywords = tags.filter(({ type }) => type === 'keyword').map(({ webTitle }) => webTitle)
      expect(article.topics.map(({ name }) => name)).toEqual(keywords)
      // What cannot be read elsewhere is at least linked to.
      const isPage = content.type !== 'article' || 'crossword' in content
      const hasText = fields?.body !== undefined || (blocks?.body?.some(isShown) ?? false)
      expect(article.body.length > 0).toBe(isPage || hasText)
      const letters = lettersIn([article.lead, article.body])
      const missing = wordsIn(content).filter(word => !letters.includes(word))
      expect(missing).toEqual([])
    }
  })

  test('hold enough to be missed', () => {
    const words = news.flatMap(file => contentIn(jsonOn('guardian', file) as Answer).flatMap(wordsIn))
    expect(words.length).toBeGreaterThan(1000)
  })
})

const isShown = ({ published }: Block) => published !== false

/** The words of the body, and under every picture that has a file. */
function wordsIn({ fields, blocks }: Content): string[] {
  const shown = [blocks?.main ?? [], blocks?.body ?? []].flat().filter(isShown)
  const elements = shown.flatMap(block => block.elements)
  const plain = shown.filter(block => block.elements.length === 0).map(({ bodyHtml }) => bodyHtml)
  const texts = elements.flatMap(({ textTypeData }) => textTypeData?.html ?? [])
  const pictures = elements.flatMap(({ imageTypeData, assets }) =>
    imageTypeData && assets.length > 0 ? [imageTypeData] : [],
  )
  const captions = pictures.flatMap(({ caption, credit, alt, displayCredit }) => [
    caption ?? '',
    alt ?? '',
    displayCredit === false ? '' : (credit ?? ''),
  ])
  return [...[fields?.body ?? '', ...plain, ...texts].flatMap(wordsOfHtml), ...captions.flatMap(wordsOf)]
}
