import { expect, test } from 'vitest'
import type { Article } from '../../src/model/Article.ts'
import { widthInArial } from '../../src/preflight/headlineMeasure.ts'
import { limits } from '../../src/preflight/limits.ts'
import { linksOf } from '../../src/preflight/linksOf.ts'
import type { Checking } from '../../src/preflight/Rule.ts'
import { rules } from '../../src/preflight/rules.ts'
import { textsOf } from '../../src/preflight/textsOf.ts'
import { findingsOf, goodArticle, paragraph, withBody } from './goodArticle.ts'

const size = 50_000
const pieces = [
  ...[
    'a',
    ' ',
    'TK',
    'TK ',
    'tk',
    '[',
    '[CHECK ',
    '{{',
    '}}',
    '{%',
    'X',
    '-',
    '--',
    ' - ',
    "'",
    '"',
    '“',
    '.',
    ', ',
    '1',
  ],
  ...[
    '1,000',
    '1.',
    '1 ',
    '% ',
    '$',
    'the ',
    'the the ',
    'Ab ',
    'â€',
    'Ã',
    'Ø',
    '\ufffd',
    '\u200b',
    '\u0301',
    '👩‍👩‍👧',
    'و ',
  ],
  ...['م', '文', 'a-', 'a b. ', 'in court', '@', '/', 'lorem ', '[object ', ': ', 'photo ', 'Photo: '],
]
const strings = pieces.map(piece => piece.repeat(Math.ceil(size / piece.length)).slice(0, size))

const checking: Checking = {
  newsroom: {
    language: 'en',
    timeZone: 'UTC',
    embeds: [],
    stamp: { updatedAfterMinutes: 1 },
    preflight: { legalWords: ['in court'], draftHosts: ['cms.example'] },
  },
  now: Date.parse('2026-06-14T12:00:00Z'),
  limits,
  measure: widthInArial,
  facts: {},
  baseline: goodArticle,
}

/** An article that says the same everywhere. */
const all = (text: string): Article => ({
  ...goodArticle,
  slug: text,
  headline: text,
  standfirst: text,
  byline: { people: [{ name: text, slug: 'x' }], organisation: text },
  lead: { src: text, renditions: [], alt: text, caption: [text], credit: text },
  body: [
    paragraph(text),
    { kind: 'paragraph', content: [{ kind: 'link', href: 'https://a.example/', content: [text] }] },
    { kind: 'embed', href: text, title: text },
  ],
  doubts: [
    { kind: 'link', path: 'body', found: text, words: text },
    { kind: 'colour', path: 'body', found: text, words: text },
    { kind: 'heading', path: 'body', found: text, words: text },
  ],
})

test.each(strings.map((text, index) => [pieces[index]!, text]))(
  'no rule is slow on 50,000 characters of %j',
  (_, text) => {
    const article = all(text)
    textsOf(article)
    linksOf(article)
    const slow = rules.flatMap(rule => {
      const times = [1, 2, 3].map(() => {
        const start = process.threadCpuUsage()
        rule.find(article, checking)
        const { user, system } = process.threadCpuUsage(start)
        return (user + system) / 1000
      })
      const best = Math.min(...times)
      // The article holds the text seven times over: 50 ms each.
      return best > 350 ? [`${rule.id} ${Math.round(best)} ms`] : []
    })
    expect(slow).toEqual([])
  },
)

test('ten thousand paragraphs are checked in good time, and 50 findings a rule are listed', () => {
  const body = Array.from({ length: 10_000 }, (_, index) =>
    paragraph(`The fee of TK number ${index} is due.`),
  )
  const start = process.threadCpuUsage()
  const found = findingsOf(withBody(...body)).filter(({ id }) => id === 'text.placeholder')
  expect(process.threadCpuUsage(start).user / 1000).toBeLessThan(3000)
  expect(found).toHaveLength(50)
  expect(found.at(-1)?.message).toBe('Placeholder text in paragraph 52: “TK”. And 9950 more of the kind.')
})

test('a story of 2,000 words and its changes are checked within 100 ms', () => {
  const said =
    'Forty people of the ferry Sorrel will work on it until March, “at the latest”, said Ada Lind. '
  const story = (mark: string) =>
    withBody(...Array.from({ length: 37 }, (_, index) => paragraph(`${mark} ${index}. ${said.repeat(3)}`)))
  const baseline = { ...goodArticle, ...story('Then') }
  const times = ['One', 'Two', 'Three', 'Four'].map(mark => {
    const start = process.threadCpuUsage()
    expect(findingsOf(story(mark), { baseline }).length).toBeGreaterThan(0)
    return process.threadCpuUsage(start).user / 1000
  })
  expect(Math.min(...times)).toBeLessThan(100)
})

test('every range lies in the text at its path', () => {
  const text = 'The the fee is TK  -- “XXX” \'s [CHECK] â€™ and "so".'
  const article = { ...withBody(paragraph(text)), headline: '👩‍👩‍👧 TK.' }
  const ranged = findingsOf(article).filter(({ range }) => range)
  expect(ranged.length).toBeGreaterThan(5)
  const whole = { ...goodArticle, ...article }
  for (const { path, range } of ranged) {
    const words = textsOf(whole)
      .find(placed => placed.path === path)
      ?.text.slice(range!.start, range!.end)
    expect(words).not.toBe('')
    expect(range!.end - range!.start).toBe(words?.length)
  }
})
