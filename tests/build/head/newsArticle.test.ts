import { describe, expect, test } from 'vitest'
import { newsArticleOf } from '../../../src/build/head/newsArticle.ts'
import { article, newsroom, nowhere } from './newsroom.ts'
import { strangeIn, vocabularySize } from './vocabulary.ts'

const pixels = (value: number) => ({ '@type': 'QuantitativeValue', value, unitCode: 'E37' })
const size = (width: number, height: number) => ({ width: pixels(width), height: pixels(height) })
const url = 'https://gazette.example/news/article/crane%20five%2Fagain'

describe('an article for search engines', () => {
  test('says everything there is', () => {
    const words = { caption: 'Crane five moving.', creditText: 'Lu Ferrand/The Gazette' }
    const content = 'https://gazette.example/news/content/'
    expect(newsArticleOf(article, newsroom)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Crane “five” <again>',
      description: 'It stood still & then it moved',
      url,
      mainEntityOfPage: { '@type': 'WebPage', '@id': url },
      datePublished: '2026-06-14T09:30:00+04:00',
      dateModified: '2026-06-14T14:31:00+04:00',
      inLanguage: 'en',
      articleSection: 'Harbour',
      keywords: ['Cranes', 'Work'],
      wordCount: 612,
      dateline: 'Pier 9',
      author: [
        {
          '@type': 'Person',
          name: 'Ana Reis',
          url: 'https://gazette.example/news/author/ana-reis',
          jobTitle: 'Port reporter',
        },
        {
          '@type': 'Person',
          name: 'Tom Oduya',
          url: 'https://gazette.example/news/author/tom-oduya',
          sameAs: 'https://oduya.example/',
          image: 'https://gazette.example/news/content/tom.webp',
        },
      ],
      publisher: {
        '@type': 'NewsMediaOrganization',
        name: 'The Port & Gazette',
        url: 'https://gazette.example/news/',
        logo: 'https://gazette.example/news/logo.svg',
      },
      image: [
        { '@type': 'ImageObject', url: `${content}crane-1280.jpg`, ...size(1280, 854), ...words },
        { '@type': 'ImageObject', url: `${content}crane-16x9.jpg`, ...size(1200, 675), ...words },
        { '@type': 'ImageObject', url: `${content}crane-4x3.jpg`, ...size(1200, 900), ...words },
        { '@type': 'ImageObject', url: `${content}crane-1x1.jpg`, ...size(1067, 1067), ...words },
      ],
      correction: [
        {
          '@type': 'CorrectionComment',
          text: 'It was pier 9, not 8.',
          datePublished: '2026-06-14T14:31:00+04:00',
        },
      ],
    })
  })

  test('says nothing of what is absent', () => {
    const bare = { ...article, topics: [], byline: { people: [] }, corrections: [] }
    for (const field of ['standfirst', 'section', 'published', 'updated', 'lead', 'words'] as const) {
      delete bare[field]
    }
    expect(newsArticleOf(bare, nowhere)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Crane “five” <again>',
      inLanguage: 'en',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Port & Gazette' },
    })
  })

  test('names an organisation where nobody else is named', () => {
    const agency = { ...article, byline: { people: [], organisation: 'Port Wire' } }
    expect(newsArticleOf(agency, newsroom).author).toEqual([{ '@type': 'Organization', name: 'Port Wire' }])
  })

  test('dates the change by the publication where the stamp shows no update', () => {
    const once = { ...article, updated: '2026-06-14T05:30:40.000Z' }
    expect(newsArticleOf(once, newsroom).dateModified).toBe('2026-06-14T09:30:00+04:00')
  })

  test('is known by the address where it was first published', () => {
    const syndicated = { ...article, canonical: 'https://wire.example/a/1' }
    expect(newsArticleOf(syndicated, newsroom).url).toBe('https://wire.example/a/1')
  })

  test('is known by its page here when it only comes from the newsroom’s own server', () => {
    const own = { ...article, canonical: 'https://desk.example/a/1' }
    const live = {
      ...newsroom,
      source: { url: 'https://desk.example/wp-json/', format: 'json-feed' as const },
    }
    expect(newsArticleOf(own, live).url).toBe(url)
  })

  test('leads to an author’s own page only where it is one of the web', () => {
    const people = [{ name: 'Ana Reis', slug: 'ana-reis', link: 'mailto:ana@gazette.example' }]
    expect(newsArticleOf({ ...article, byline: { people } }, nowhere).author).toEqual([
      { '@type': 'Person', name: 'Ana Reis' },
    ])
  })

  test.each([
    ['with everything', article, newsroom],
    ['on a site that does not know where it stands', article, nowhere],
    ['by an organisation', { ...article, byline: { people: [], organisation: 'Port Wire' } }, newsroom],
  ])('uses no word that schema.org does not have, %s', (_, one, site) => {
    expect(strangeIn(newsArticleOf(one, site))).toEqual([])
  })
})

describe('the vocabulary', () => {
  test('is read whole: schema.org has over 900 types and over 1,400 properties', () => {
    expect(vocabularySize.types).toBeGreaterThan(900)
    expect(vocabularySize.properties).toBeGreaterThan(1400)
    expect(vocabularySize.unread).toEqual([])
  })

  test.each([
    [{ '@type': 'NewsStory' }, ' is of no known type: NewsStory'],
    [{ '@type': 'NewsArticle', byline: 'A' }, '.byline: NewsArticle has no such property'],
    [{ '@type': 'NewsArticle', datePublished: 'yesterday' }, '.datePublished[0] is none of Date, DateTime'],
    [
      { '@type': 'NewsArticle', image: [{ '@type': 'Person', name: 'A' }] },
      '.image[0] is none of ImageObject, URL',
    ],
  ])('refuses %j', (thing, why) => {
    expect(strangeIn(thing)[0]).toContain(why)
  })
})
