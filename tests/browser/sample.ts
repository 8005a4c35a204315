/** Addresses of the sample newsroom that between them show everything the reader can do. */
export const lead = '/article/reservoir-lowest-since-1976'
export const arabic = `/article/${encodeURIComponent('مقهى-الميناء')}`

export const samplePages = {
  front: '/',
  'second page': '/?page=2',
  section: '/section/environment',
  topic: '/topic/drought',
  author: '/author/leyla-karimova',
  article: lead,
  gallery: '/article/straw-patchwork-from-the-air',
  live: '/article/coalition-talks-third-week',
  'portrait lead': '/article/longest-running-tide-gauge',
  code: '/article/a-glaciers-last-winter',
  bare: '/article/council-briefs',
  arabic,
  azerbaijani: '/article/xalcacilar-arxivi',
  corrections: '/corrections',
  missing: '/article/never-written',
  'no such address': '/no/such/page',
}
