import { expect, test } from 'vitest'
import type { Figures } from './figuresOf.ts'
import { reportOf } from './reportOf.ts'

const load = {
  ...{ score: 100, fcp: 783.4, lcp: 1080, speedIndex: 800, tbt: 0, tbtByClock: 0, cls: 0 },
  ...{ bytes: 45_400, script: 0 },
  ...{ requests: 2, machine: 1500, nodes: 142 },
}
const walk = {
  ...{ warmHeadline: 60, warmStory: 60, coldHeadline: 80, coldStory: 300, back: 40, moved: 0 },
  ...{ warmHeadlineByClock: 70, warmStoryByClock: 90, coldHeadlineByClock: 95 },
  ...{ coldStoryByClock: 340, backByClock: 55 },
}
const full = { score: 100, lost: [] }
const figures: Figures = {
  loads: [
    {
      page: 'article',
      throttling: 'devtools',
      plain: load,
      dateline: {
        ...load,
        lcp: 930,
        tbt: 12,
        tbtByClock: 31,
        bytes: 190_800,
        script: 98_760,
        requests: 31,
        nodes: 281,
      },
    },
  ],
  scores: [
    {
      page: 'article',
      scores: { performance: full, accessibility: full, 'best-practices': full, seo: full },
    },
  ],
  walks: { plain: { ...walk, warmStory: 240 }, dateline: walk },
  press: { press: 31.4, pressByClock: 44 },
  heap: { after10: 5_800_000, after100: 6_100_000 },
}

test('the figures stand side by side in tables that can be quoted', () => {
  expect(reportOf(figures)).toBe(`\
| cold, slow 4G, ms and kB      |  FCP |  LCP | Speed Index | TBT | by clock |   CLS | bytes | script | requests |  DOM |
| ----------------------------- | ---: | ---: | ----------: | --: | -------: | ----: | ----: | -----: | -------: | ---: |
| article, applied: static page |  783 | 1080 |         800 |   0 |        0 | 0.000 |    45 |    0.0 |        2 |  142 |
| Dateline                      |  783 |  930 |         800 |  12 |       31 | 0.000 |   191 |     99 |       31 |  281 |
| ×                             | 1.00 | 0.86 |        1.00 |     |          |       |  4.20 |        |    15.50 | 1.98 |

| Lighthouse | performance | accessibility | best practices | SEO |
| ---------- | ----------: | ------------: | -------------: | --: |
| article    |         100 |           100 |            100 | 100 |

| between pages, slow 4G, CPU ÷ 4, ms | static page | Dateline |    × | static page by clock | Dateline by clock |
| ----------------------------------- | ----------: | -------: | ---: | -------------------: | ----------------: |
| card → story, fetched ahead         |         240 |       60 | 0.25 |                   90 |                90 |
| card → headline, not fetched ahead  |          80 |       80 | 1.00 |                   95 |                95 |
| card → story, not fetched ahead     |         300 |      300 | 1.00 |                  340 |               340 |
| back to the front                   |          40 |       40 | 1.00 |                   55 |                55 |
| date → reader’s own time            |             |       31 |      |                      |                44 |
| heap after 10 navigations, MB       |             |      5.8 |      |                      |                   |
| heap after 100 navigations, MB      |             |      6.1 | 1.05 |                      |                   |`)
})
