import type { ComponentType, FunctionComponent } from 'react'
import { Missing } from '../components/Missing.tsx'
import { ArticlePage } from '../pages/article/ArticlePage.tsx'
import { listPatterns, olderPath, paths } from '../paths.ts'

/** A page of the site: its address pattern and the code that shows it, loaded when first needed. */
export type SiteRoute = { pattern: string; load: () => Promise<{ Page: ComponentType<{ slug: string }> }> }

const pages: SiteRoute[] = [
  { pattern: paths.front.pattern, load: () => import('../pages/front/FrontPage.tsx') },
  { pattern: paths.section.pattern, load: () => import('../pages/list/SectionPage.tsx') },
  { pattern: paths.topic.pattern, load: () => import('../pages/list/TopicPage.tsx') },
  { pattern: paths.author.pattern, load: () => import('../pages/list/AuthorPage.tsx') },
  // With the app itself: every other page leads to articles.
  { pattern: paths.article.pattern, load: async () => ({ Page: ArticlePage }) },
  { pattern: paths.corrections.pattern, load: () => import('../pages/corrections/CorrectionsPage.tsx') },
  { pattern: paths.search.pattern, load: () => import('../pages/search/SearchPage.tsx') },
  { pattern: '*', load: async () => ({ Page: Missing as FunctionComponent }) },
]

/** Every page, and the later pages of lists under addresses that a host without scripts can answer. */
export const routes: SiteRoute[] = [
  ...pages
    .filter(({ pattern }) => listPatterns.some(list => list === pattern))
    .map(({ pattern, load }) => ({ pattern: olderPath(pattern, ':page'), load })),
  ...pages,
]
