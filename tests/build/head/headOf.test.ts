import { describe, expect, test } from 'vitest'
import { headOf } from '../../../src/build/head/headOf.ts'
import { article, newsroom, nowhere } from './newsroom.ts'

const page = { path: '/article/crane', title: 'Crane – The Port & Gazette', article }
const tags = (html: string) => html.split(/(?=<(?:meta|link|script))/)

describe('the head of an article', () => {
  test('tells machines what the page is', () => {
    expect(tags(headOf(page, newsroom)).slice(0, -1)).toEqual([
      '<meta name="description" content="It stood still &amp; then it moved">',
      '<meta name="robots" content="max-image-preview:large">',
      '<link rel="canonical" href="https://gazette.example/news/article/crane%20five%2Fagain">',
      '<link rel="alternate" hreflang="en" href="https://gazette.example/news/article/crane%20five%2Fagain">',
      '<meta property="og:site_name" content="The Port &amp; Gazette">',
      '<meta property="og:title" content="Crane “five” &lt;again&gt;">',
      '<meta property="og:description" content="It stood still &amp; then it moved">',
      '<meta property="og:url" content="https://gazette.example/news/article/crane%20five%2Fagain">',
      '<meta name="author" content="Ana Reis">',
      '<meta name="author" content="Tom Oduya">',
      '<meta property="og:type" content="article">',
      '<meta property="article:published_time" content="2026-06-14T09:30:00+04:00">',
      '<meta property="article:modified_time" content="2026-06-14T14:31:00+04:00">',
      '<meta property="article:section" content="Harbour">',
      '<meta property="article:author" content="https://gazette.example/news/author/ana-reis">',
      '<meta property="article:author" content="https://gazette.example/news/author/tom-oduya">',
      '<meta property="article:tag" content="Cranes">',
      '<meta property="article:tag" content="Work">',
      '<meta property="og:image" content="https://gazette.example/news/content/crane-16x9.jpg">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="675">',
      '<meta property="og:image:alt" content="A crane over containers">',
      '<meta name="twitter:card" content="summary_large_image">',
    ])
  })

  test('ends with a NewsArticle that cannot end its script', () => {
    const headline = '</script><!--<script>alert(1)</script>'
    const hostile = { ...article, headline }
    const script = tags(headOf({ ...page, article: hostile }, newsroom)).at(-1) ?? ''
    expect(script).toMatch(/^<script type="application\/ld\+json">\{[^<]*\}<\/script>$/)
    expect(JSON.parse(script.slice(35, -9)).headline).toBe(headline)
  })

  test('takes the first words of the text where there is no standfirst', () => {
    const { standfirst: _, ...plain } = article
    expect(headOf({ ...page, article: plain }, newsroom)).toContain(
      '<meta name="description" content="The crane moved.">',
    )
  })

  test('cuts a description at 155 characters', () => {
    const exact = 'a'.repeat(155)
    const of = (standfirst: string) => headOf({ ...page, article: { ...article, standfirst } }, newsroom)
    expect(of(exact)).toContain(`name="description" content="${exact}"`)
    expect(of(`${exact}b`)).toContain(`name="description" content="${'a'.repeat(154)}…"`)
  })

  test('gives no address where the site does not know its own', () => {
    const html = headOf(page, nowhere)
    expect(html).not.toMatch(/canonical|hreflang|og:url|og:image|article:author/)
    expect(html).toContain('<meta name="author" content="Ana Reis">')
    expect(html).toContain('<meta name="twitter:card" content="summary">')
  })
})

describe('a change that lies in the future', () => {
  const updated = '2026-06-14T10:31:00.000Z'
  const head = (now: number) => headOf({ ...page, now }, newsroom)

  test('is said up to five minutes ahead', () => {
    const html = head(Date.parse(updated) - 300_000)
    expect(html).toContain('<meta property="article:modified_time" content="2026-06-14T14:31:00+04:00">')
    expect(html).toContain('"dateModified":"2026-06-14T14:31:00+04:00"')
  })

  test('is not believed beyond that', () => {
    const html = head(Date.parse(updated) - 300_001)
    expect(html).not.toContain('article:modified_time')
    expect(html).toContain('"dateModified":"2026-06-14T09:30:00+04:00"')
  })
})

describe('the head of another page', () => {
  test('describes the newsroom on the front only', () => {
    expect(headOf({ path: '/', title: 'The Port & Gazette' }, newsroom)).toContain(
      '<meta name="description" content="News of a port.">',
    )
    expect(headOf({ path: '/section/harbour', title: 'Harbour' }, newsroom)).not.toContain('News of a port')
  })

  test('is a website’s', () => {
    const html = headOf({ path: '/section/harbour', title: 'Harbour' }, newsroom)
    expect(html).toContain('<meta property="og:type" content="website">')
    expect(html).toContain('<link rel="canonical" href="https://gazette.example/news/section/harbour">')
    expect(html).not.toContain('ld+json')
  })

  test('is a profile where it is an author’s', () => {
    expect(headOf({ path: '/author/ana-reis', title: 'Ana Reis' }, newsroom)).toContain(
      '<meta property="og:type" content="profile">',
    )
  })
})
