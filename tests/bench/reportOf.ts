import type { Figures, PageLoad } from './figuresOf.ts'
import { ratio } from './median.ts'
import { table } from './table.ts'

const whole = (value: number) => String(Math.round(value))
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0)
const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1)

/** The columns about one load: what stands above it, and how its figure is written. */
const columns: { name: string; of: keyof PageLoad; written: (value: number) => string; compared?: false }[] =
  [
    { name: 'FCP', of: 'fcp', written: whole },
    { name: 'LCP', of: 'lcp', written: whole },
    { name: 'Speed Index', of: 'speedIndex', written: whole },
    { name: 'TBT', of: 'tbt', written: whole, compared: false },
    { name: 'CLS', of: 'cls', written: value => value.toFixed(3), compared: false },
    { name: 'bytes', of: 'bytes', written: kilobytes },
    { name: 'script', of: 'script', written: kilobytes, compared: false },
    { name: 'requests', of: 'requests', written: whole },
    { name: 'DOM', of: 'nodes', written: whole },
  ]

/** The figures as three tables that can be quoted as they are. */
export function reportOf(figures: Figures): string {
  return [loadTable(figures), scoreTable(figures), walkTable(figures)].join('\n\n')
}

function loadTable({ loads }: Figures): string {
  const line = (name: string, load: PageLoad) => [
    name,
    ...columns.map(({ of, written }) => written(load[of])),
  ]
  const rows = loads.flatMap(({ page, throttling, plain, dateline }) => [
    line(`${page}, ${throttling === 'simulate' ? 'simulated' : 'applied'}: static page`, plain),
    line('Dateline', dateline),
    ['×', ...columns.map(({ of, compared }) => (compared === false ? '' : ratio(dateline[of], plain[of])))],
  ])
  return table(['cold, slow 4G, ms and kB', ...columns.map(({ name }) => name)], rows)
}

function scoreTable({ scores }: Figures): string {
  const rows = scores.map(({ page, scores }) => [
    page,
    ...[scores.performance, scores.accessibility, scores['best-practices'], scores.seo].map(({ score }) =>
      whole(score),
    ),
  ])
  return table(['Lighthouse', 'performance', 'accessibility', 'best practices', 'SEO'], rows)
}

function walkTable({ walks: { plain, dateline }, heap }: Figures): string {
  const timed = (what: string, one: number, other: number) => [
    what,
    whole(one),
    whole(other),
    ratio(other, one),
  ]
  return table(
    ['between pages, slow 4G, CPU ÷ 4, ms', 'static page', 'Dateline', '×'],
    [
      timed('card → story, fetched ahead', plain.warmStory, dateline.warmStory),
      timed('card → headline, not fetched ahead', plain.coldHeadline, dateline.coldHeadline),
      timed('card → story, not fetched ahead', plain.coldStory, dateline.coldStory),
      timed('back to the front', plain.back, dateline.back),
      ['heap after 10 navigations, MB', '', megabytes(heap.after10), ''],
      ['heap after 100 navigations, MB', '', megabytes(heap.after100), ratio(heap.after100, heap.after10)],
    ],
  )
}
