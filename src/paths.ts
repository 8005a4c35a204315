/** Every address of the site once: the route's pattern and the builder of its links side by side. */
const part = (slug: string) => encodeURIComponent(slug)

export const paths = {
  front: { pattern: '/', to: () => '/' },
  section: { pattern: '/section/:slug', to: (slug: string) => `/section/${part(slug)}` },
  topic: { pattern: '/topic/:slug', to: (slug: string) => `/topic/${part(slug)}` },
  author: { pattern: '/author/:slug', to: (slug: string) => `/author/${part(slug)}` },
  article: { pattern: '/article/:slug', to: (slug: string) => `/article/${part(slug)}` },
  search: {
    pattern: '/search',
    to: (words = '') => (words ? `/search?q=${encodeURIComponent(words)}` : '/search'),
  },
  preview: { pattern: '/preview', to: () => '/preview' },
  corrections: { pattern: '/corrections', to: () => '/corrections' },
} as const
