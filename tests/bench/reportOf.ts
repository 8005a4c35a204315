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
    { name: 'by clock', of: 'tbtByClock', written: whole, compared: false },
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

function walkTable({ walks: { plain, dateline }, press: { press, pressByClock }, heap }: Figures): string {
  const timed = (what: string, of: 'warmStory' | 'coldHeadline' | 'coldStory' | 'back') => [
    ...[what, whole(plain[of]), whole(dateline[of]), ratio(dateline[of], plain[of])],
    ...[whole(plain[`${of}ByClock`]), whole(dateline[`${of}ByClock`])],
  ]
  const heaped = (navigations: number, bytes: number, times: string) => [
    ...[`heap after ${navigations} navigations, MB`, '', megabytes(bytes), times, '', ''],
  ]
  return table(
    [
      'between pages, slow 4G, CPU ÷ 4, ms',
      'static page',
      'Dateline',
      '×',
      'static page by clock',
      'Dateline by clock',
    ],
    [
      timed('card → story, fetched ahead', 'warmStory'),
      timed('card → headline, not fetched ahead', 'coldHeadline'),
      timed('card → story, not fetched ahead', 'coldStory'),
      timed('back to the front', 'back'),
      ['date → reader’s own time', '', whole(press), '', '', whole(pressByClock)],
      heaped(10, heap.after10, ''),
      heaped(100, heap.after100, ratio(heap.after100, heap.after10)),
    ],
  )
}
