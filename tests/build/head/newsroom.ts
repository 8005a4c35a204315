import type { Article } from '../../../src/model/Article.ts'
import type { Newsroom } from '../../../src/model/Newsroom.ts'

/** A newsroom for tests, with an address that has a path. */
export const newsroom: Newsroom = {
  name: 'The Port & Gazette',
  description: 'News of a port.',
  language: 'en',
  direction: 'ltr',
  timeZone: 'Asia/Baku',
  address: 'https://gazette.example/news/',
  source: { url: '/news/content/feed.json', format: 'json-feed' },
  sections: [{ slug: 'harbour', name: 'Harbour' }],
  stamp: { updatedAfterMinutes: 1 },
  embeds: [],
  preview: { origins: [] },
  logo: '/news/logo.svg',
}

/** The same without an address: nothing is known of where the site stands. */
export const nowhere: Newsroom = (({ address: _, ...rest }) => rest)(newsroom)

/** An article with everything that a page’s head speaks of. */
export const article: Article = {
  id: 'urn:gazette:1',
  slug: 'crane five/again',
  headline: 'Crane “five” <again>',
  standfirst: 'It stood still & then it moved',
  section: { slug: 'harbour', name: 'Harbour' },
  topics: [
    { slug: 'cranes', name: 'Cranes' },
    { slug: 'work', name: 'Work' },
  ],
  byline: {
    people: [
      { name: 'Ana Reis', slug: 'ana-reis', role: 'Port reporter' },
      {
        name: 'Tom Oduya',
        slug: 'tom-oduya',
        link: 'https://oduya.example/',
        avatar: '/news/content/tom.webp',
      },
    ],
    place: 'Pier 9',
  },
  published: '2026-06-14T05:30:00.000Z',
  updated: '2026-06-14T10:31:00.000Z',
  language: 'en',
  words: 612,
  lead: {
    src: '/news/content/crane-1280.jpg',
    width: 1600,
    height: 1067,
    renditions: [
      { href: '/news/content/crane-1280.jpg', width: 1280, height: 854 },
      { href: '/news/content/crane-640.avif', width: 640, height: 427, type: 'image/avif' },
    ],
    crops: [
      { href: '/news/content/crane-16x9.jpg', width: 1200, height: 675 },
      { href: '/news/content/crane-4x3.jpg', width: 1200, height: 900 },
      { href: '/news/content/crane-1x1.jpg', width: 1067, height: 1067 },
    ],
    alt: 'A crane over containers',
    caption: ['Crane five ', { kind: 'emphasis', content: ['moving'] }, '.'],
    credit: 'Lu Ferrand/The Gazette',
  },
  corrections: [
    { kind: 'correction', date: '2026-06-14T10:31:00.000Z', content: ['It was pier 9, not 8.'] },
    { kind: 'update', content: ['Adds a quote.'] },
  ],
  body: [{ kind: 'paragraph', content: ['The crane moved.'] }],
}
