import type { ComponentType } from 'react'
import { ArticlePage } from '../pages/article/ArticlePage.tsx'
import { listPatterns, olderPath, paths } from '../paths.ts'

/** A page of the site: its address pattern and the code that shows it, loaded when first needed. */
export type SiteRoute = { pattern: string; load: () => Promise<ComponentType<{ slug: string }>> }

const pages: SiteRoute[] = [
  {
    pattern: paths.front.pattern,
    load: async () => (await import('../pages/front/FrontPage.tsx')).FrontPage,
  },
  {
    pattern: paths.section.pattern,
    load: async () => (await import('../pages/list/SectionPage.tsx')).SectionPage,
  },
  { pattern: paths.topic.pattern, load: async () => (await import('../pages/list/TopicPage.tsx')).TopicPage },
  {
    pattern: paths.author.pattern,
    load: async () => (await import('../pages/list/AuthorPage.tsx')).AuthorPage,
  },
  {
    pattern: paths.article.pattern,
    // With the app itself: every other page leads to articles.
    load: async () => ArticlePage,
  },
  {
    pattern: paths.corrections.pattern,
    load: async () => (await import('../pages/corrections/CorrectionsPage.tsx')).CorrectionsPage,
  },
  {
    pattern: paths.search.pattern,
    load: async () => (await import('../pages/search/SearchPage.tsx')).SearchPage,
  },
  { pattern: '*', load: async () => (await import('../pages/missing/MissingPage.tsx')).MissingPage },
]

/** Every page, and the later pages of lists under addresses that a host without scripts can answer. */
export const routes: SiteRoute[] = [
  ...pages
    .filter(({ pattern }) => listPatterns.some(list => list === pattern))
    .map(({ pattern, load }) => ({ pattern: olderPath(pattern, ':page'), load })),
  ...pages,
]
