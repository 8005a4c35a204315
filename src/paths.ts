const pageOf = <Kind extends string>(kind: Kind) =>
  ({ pattern: `/${kind}/:slug`, to: (slug: string) => `/${kind}/${encodeURIComponent(slug)}` }) as const

/** Every address of the site once: the route's pattern and the builder of its links side by side. */
export const paths = {
  front: { pattern: '/', to: () => '/' },
  section: pageOf('section'),
  topic: pageOf('topic'),
  author: pageOf('author'),
  article: pageOf('article'),
  search: {
    pattern: '/search',
    to: (words = '') => (words ? `/search?q=${encodeURIComponent(words)}` : '/search'),
  },
  preview: { pattern: '/preview', to: () => '/preview' },
  corrections: { pattern: '/corrections', to: () => '/corrections' },
} as const

const older = '/older'

/** The lists whose later pages have addresses of their own too, for readers whose browser runs no scripts. */
export const listPatterns = [paths.front, paths.section, paths.topic, paths.author, paths.corrections].map(
  ({ pattern }) => pattern,
)

/** The address of a later page of a list at a path, and its pattern: `/older/section/politics/2`. */
export const olderPath = (list: string, page: number | string) =>
  `${older}${list === '/' ? '' : list}/${page}`

/** The path of the list that an address is of, later page or not. */
export function listPathOf(path: string): string {
  return path.startsWith(`${older}/`) ? path.slice(older.length).replace(/\/[^/]*$/, '') || '/' : path
}
