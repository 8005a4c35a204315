import type { Article } from '../../src/model/Article.ts'
import type { Block } from '../../src/model/Block.ts'
import type { PreflightSettings } from '../../src/model/Newsroom.ts'
import type { Picture } from '../../src/model/Picture.ts'
import type { Finding } from '../../src/preflight/Finding.ts'
import { preflightOf } from '../../src/preflight/preflightOf.ts'
import type { Surroundings } from '../../src/preflight/Rule.ts'

export const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [text] })
export const linked = (href: string, text: string): Block => ({
  kind: 'paragraph',
  content: ['The plan is ', { kind: 'link', href, content: [text] }, ' for all to read.'],
})

/** `count` words that say nothing twice in a row. */
export const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')

export const picture: Picture = {
  src: 'https://courier.example/img/quay.jpg',
  renditions: [],
  width: 1600,
  height: 1000,
  alt: 'Two cranes lift a red hull from the water',
  caption: ['The hull of the Sorrel leaves the basin on Monday.'],
  credit: 'Ada Lind/The Courier',
}

/** An article in which no check finds anything. */
export const goodArticle: Article = {
  id: 'https://courier.example/article/dock-lifts-hull',
  slug: 'dock-lifts-hull',
  headline: 'Dry dock lifts its first hull in six years',
  standfirst: 'Work on the ferry Sorrel begins at once and should be done before the spring tides',
  section: { slug: 'harbour', name: 'Harbour' },
  topics: [{ slug: 'ferries', name: 'Ferries' }],
  byline: { people: [{ name: 'Mina Okafor', slug: 'mina-okafor' }] },
  published: '2026-06-14T05:30:00.000Z',
  updated: '2026-06-14T07:00:00.000Z',
  language: 'en',
  direction: 'ltr',
  lead: picture,
  corrections: [],
  body: [
    paragraph(`The ferry was out of the water by nine. ${words(50)}.`),
    { kind: 'heading', level: 2, content: ['What comes next'] },
    paragraph(`Forty people will work on it until March. ${words(50)}.`),
  ],
}

type Around = Partial<Omit<Surroundings, 'newsroom'>> & { settings?: PreflightSettings }

/** All findings of the good article with some fields changed. */
export function findingsOf(change: Partial<Article>, { settings, ...around }: Around = {}): Finding[] {
  return preflightOf(
    { ...goodArticle, ...change },
    {
      newsroom: {
        language: 'en',
        timeZone: 'Europe/London',
        embeds: ['player.example'],
        stamp: { updatedAfterMinutes: 1 },
        ...(settings && { preflight: settings }),
      },
      now: Date.parse('2026-06-14T12:00:00Z'),
      ...around,
    },
  )
}

/** The findings of one rule, each as one line: `severity path: message`. */
export function said(id: string, change: Partial<Article>, around: Around = {}): string[] {
  return findingsOf(change, around)
    .filter(finding => finding.id === id)
    .map(({ severity, path, message }) => `${severity} ${path}: ${message}`)
}

/** The same article with another body. */
export const withBody = (...body: Block[]): Partial<Article> => ({ body: [...goodArticle.body, ...body] })
/** The path of the first block that `withBody` adds. */
export const added = 'body[3]'
