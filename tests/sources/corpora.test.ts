import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../src/build/parseHtml.ts'
import type { Article } from '../../src/model/Article.ts'
import type { Reading } from '../../src/sources/format.ts'
import { recognise } from '../../src/sources/recognise.ts'
import { atOnce } from '../../src/sources/steps.ts'
import { expectationsIn } from './expectationsIn.ts'

/** Real files of other makers, where they lie beside the project. */
const shelf = resolve('../shared/data')
const folders = [
  'json-feed/example-native.json',
  'json-feed/schema/test',
  'ninjs/3.0',
  'ninjs/3.1',
  'superdesk/ninjs-1.x',
]
const notNews = ['ninjs4_mock.json']

const filesIn = (path: string): string[] =>
  path.endsWith('.json')
    ? [path]
    : readdirSync(join(shelf, path), { recursive: true })
        .map(name => join(path, String(name)))
        .filter(name => name.endsWith('.json') && !notNews.some(other => name.endsWith(other)))
        .sort()

const files = existsSync(shelf) ? folders.filter(name => existsSync(join(shelf, name))).flatMap(filesIn) : []

/** Before every expiry among the files and after every embargo. */
const reading: Reading = {
  address: 'https://source.example/feed.json',
  now: Date.parse('2022-12-01T00:00:00Z'),
  parseHtml,
}

const read = (file: string) => {
  const json: unknown = JSON.parse(readFileSync(join(shelf, file), 'utf8'))
  const recognised = recognise(json)
  if (!('format' in recognised)) throw new Error(`${file}: ${recognised.why}`)
  const { format } = recognised
  const list = atOnce(format.readList(json, reading))
  const articles = list.articles.map(({ slug }) => atOnce(format.readArticle(json, slug, reading)))
  return { json, list, articles: articles.filter(article => article !== undefined) }
}

/** Every text of an article, and every moment to the second. */
function saidIn(articles: Article[]): string {
  const texts: string[] = []
  const walk = (value: unknown) => {
    if (typeof value === 'string') texts.push(value)
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
  }
  walk(articles)
  return plain(texts.join(' '))
}

const plain = (words: string) => words.replace(/\s+/g, '').toLowerCase()

const placeholder = /^\s*(none|null|undefined|nan|n\/a|\[object object\]|invalid date)?\s*$/i

function blanksIn(value: unknown, path = ''): string[] {
  if (typeof value === 'string')
    return placeholder.test(value) && !/content\.\d+$|code$/.test(path) ? [path] : []
  if (value === null || value === undefined || Number.isNaN(value)) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, entry]) => blanksIn(entry, `${path}.${key}`))
}

describe.skipIf(files.length === 0)('the files of other makers', () => {
  test.each(files)('%s is read whole', file => {
    const { json, list, articles } = read(file)
    expect(articles.length).toBe(list.articles.length)
    const said = saidIn(articles)
    const missing = expectationsIn(json).filter(({ text }) => !said.includes(plain(text)))
    // What is left out says why; nothing is lost silently.
    if (list.leftOut.length === 0) expect(missing).toEqual([])
    expect(articles.length + list.leftOut.length).toBeGreaterThan(0)
    expect(blanksIn([list, articles])).toEqual([])
  })

  test('hold enough to be missed', () => {
    expect(files.flatMap(file => expectationsIn(read(file).json)).length).toBeGreaterThan(140)
  })

  test('none is left out while none has expired', () => {
    const leftOut = files.flatMap(file => read(file).list.leftOut.map(({ why }) => `${file}: ${why}`))
    expect(leftOut).toEqual([])
  })

  test('an item past its expiry is left out with the reason', () => {
    const file = files.find(name => name.includes('tt_text_image'))!
    const json: unknown = JSON.parse(readFileSync(join(shelf, file), 'utf8'))
    const recognised = recognise(json)
    const later = { ...reading, now: Date.parse('2026-06-14T05:30:00Z') }
    const list = 'format' in recognised ? atOnce(recognised.format.readList(json, later)) : undefined
    expect(list?.articles).toEqual([])
    expect(list?.leftOut).toMatchObject([{ where: 'the item', why: 'expired' }])
  })

  test('an item under embargo is left out until the embargo has passed', () => {
    const json: unknown = JSON.parse(
      readFileSync(join(shelf, 'superdesk/ninjs-1.x/ninjs_embargoed.json'), 'utf8'),
    )
    const recognised = recognise(json)
    const leftOutAt = (moment: string) =>
      'format' in recognised
        ? atOnce(recognised.format.readList(json, { ...reading, now: Date.parse(moment) })).leftOut.map(
            ({ why }) => why,
          )
        : undefined
    expect(leftOutAt('2022-06-29T02:29:59Z')).toEqual(['under embargo until 2022-06-29T02:30:00.000Z'])
    expect(leftOutAt('2022-06-29T02:30:00Z')).toEqual([])
  })
})

const desk = files.filter(name => /superdesk.*ninjs(?:\d|_)/.test(name))

type DeskItem = {
  service?: { name: string }[]
  located?: string
  body_html?: string
  associations?: Record<
    string,
    { byline?: string; renditions: Record<string, { href: string; width: number }> }
  >
}

describe.skipIf(desk.length === 0)('the files of Superdesk', () => {
  test.each(desk)('%s keeps its service, its place and its lead picture', file => {
    const { json, articles } = read(file)
    const item = json as DeskItem
    const [article] = articles
    expect(article?.section?.name).toBe(item.service?.[0]?.name)
    expect(article?.byline.place).toBe(item.located)
    const media = item.associations?.featuremedia
    if (!media) return
    expect(article?.lead?.credit).toBe(media.byline)
    const widths = Object.values(media.renditions).map(({ width }) => width)
    expect(widths).toContain(article?.lead?.width)
    expect(article?.lead?.width).toBeLessThanOrEqual(2000)
  })

  test('a picture stands where a comment in the text names it', () => {
    const { articles } = read(desk.find(name => name.includes('ninjs4'))!)
    const at = articles[0]?.body.findIndex(block => block.kind === 'figure')
    expect(at).toBe(1)
    expect(articles[0]?.body[0]?.kind).toBe('paragraph')
    expect(articles[0]?.body[2]?.kind).toBe('heading')
  })
})
