import { expect, test } from 'vitest'
import { budgetsOf, missedOf } from './budgets.ts'
import type { Figures } from './figuresOf.ts'

const load = {
  ...{ score: 100, fcp: 800, lcp: 1000, speedIndex: 1000, tbt: 0, tbtByClock: 0, cls: 0 },
  ...{ bytes: 45_000, script: 0, requests: 2, machine: 1500, nodes: 142 },
}
const walk = {
  ...{ warmHeadline: 60, warmStory: 60, coldHeadline: 80, coldStory: 300, back: 40, moved: 0 },
  ...{ warmHeadlineByClock: 70, warmStoryByClock: 90, coldHeadlineByClock: 95 },
  ...{ coldStoryByClock: 340, backByClock: 55 },
}
const full = { score: 100, lost: [] }
const kept: Figures = {
  loads: [
    {
      page: 'article',
      throttling: 'simulate',
      plain: load,
      dateline: { ...load, lcp: 1100, speedIndex: 1150, tbt: 50, script: 100_000 },
    },
  ],
  scores: [
    {
      page: 'article',
      scores: { performance: full, accessibility: full, 'best-practices': full, seo: full },
    },
  ],
  walks: { plain: walk, dateline: { ...walk, warmStory: 100, back: 50 } },
  press: { press: 50, pressByClock: 70 },
  heap: { after10: 5_000_000, after100: 6_000_000 },
}

test('figures exactly on their budgets keep them', () => {
  expect(missedOf(budgetsOf(kept))).toEqual([])
})

test('each budget that is missed is told with its figure', () => {
  const [one] = kept.loads
  const dateline = { ...load, lcp: 1101, speedIndex: 1151, tbt: 51, cls: 0.001, script: 100_100 }
  const missed = missedOf(
    budgetsOf({
      loads: [{ ...one!, dateline }],
      scores: [
        {
          page: 'article',
          scores: { ...kept.scores[0]!.scores, seo: { score: 92, lost: ['canonical: points elsewhere'] } },
        },
      ],
      walks: { plain: walk, dateline: { ...walk, warmStory: 101, back: 51, moved: 3 } },
      press: { press: 51, pressByClock: 52 },
      heap: { after10: 5_000_000, after100: 6_010_000 },
    }),
  )
  expect(missed).toEqual([
    'article, simulated: LCP to the static page’s: 1.101, at most 1.1',
    'article, simulated: Speed Index to the static page’s: 1.151, at most 1.15',
    'article, simulated: CLS: 0.001, at most 0.0004',
    'article, simulated: TBT in ms: 51, at most 50',
    'article, simulated: script in kB: 100.1, at most 100',
    'article: seo; canonical: points elsewhere: 92, at least 100',
    'card to story, fetched ahead, in ms: 101, at most 100',
    'back to the front, in ms: 51, at most 50',
    'back to the front, in pixels off: 3, at most 0',
    'date to the reader’s own time, in ms: 51, at most 50',
    'heap after 100 navigations to that after 10: 1.202, at most 1.2',
  ])
})

test('what could not be measured is missed', () => {
  const heap = { after10: 5_000_000, after100: Number.NaN }
  expect(missedOf(budgetsOf({ ...kept, heap }))).toEqual([
    'heap after 100 navigations to that after 10: NaN, at most 1.2',
  ])
})
