import type { Subject, Summary } from '../../model/Article.ts'
import { olderPath, paths } from '../../paths.ts'
import { fileNameOf } from '../../sources/fileName.ts'
import type { Selection } from '../../sources/selection.ts'

/** A page of the site: its address, the file a static host answers it with, and what it shows. */
export type PageAddress = {
  path: string
  file: string
  /** The list whose page it is. */
  list?: { selection: Selection; page: number }
  /** The slug of the article it is. */
  article?: string
}

/**
 * Every page that can be made of these articles. A slug that cannot be a file's name (`a/b`) has none: the app shows
 * that page when it is asked for.
 */
export function pageAddresses(articles: Summary[], sections: Subject[]): PageAddress[] {
  const slugs = {
    section: new Set(sections.map(({ slug }) => slug)),
    topic: new Set<string>(),
    author: new Set<string>(),
  }
  for (const { section, topics, byline } of articles) {
    if (section) slugs.section.add(section.slug)
    for (const { slug } of topics) slugs.topic.add(slug)
    for (const { slug } of byline.people) slugs.author.add(slug)
  }
  const lists = (by: 'section' | 'topic' | 'author') =>
    [...slugs[by]].filter(isFileName).map(slug => ({
      ...{ path: paths[by].to(slug), file: `${by}/${slug}.html` },
      list: { selection: { by, slug }, page: 1 },
    }))
  return [
    { path: paths.front.to(), file: 'index.html', list: { selection: { by: 'all' }, page: 1 } },
    {
      ...{ path: paths.corrections.to(), file: 'corrections.html' },
      list: { selection: { by: 'corrections' }, page: 1 },
    },
    { path: paths.search.to(), file: 'search.html' },
    ...lists('section'),
    ...lists('topic'),
    ...lists('author'),
    ...articles
      .map(({ slug }) => slug)
      .filter(isFileName)
      .map(slug => ({ path: paths.article.to(slug), file: `article/${slug}.html`, article: slug })),
  ]
}

/** The later pages of a list, where the site has them all in pages of so many. */
export function olderPages(address: PageAddress, stories: number, pageLength: number): PageAddress[] {
  const { path, file, list } = address
  if (!list) return []
  const place = path === paths.front.to() ? '' : `/${file.replace(/\.html$/, '')}`
  const pages = Math.ceil(stories / pageLength)
  return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => index + 2).map(page => ({
    path: olderPath(path, page),
    file: `older${place}/${page}.html`,
    list: { ...list, page },
  }))
}

/** The patterns of the routes one of which leads to a page; none where any may. */
export function patternsOf({ list, article }: PageAddress): string[] {
  if (article !== undefined) return [paths.article.pattern]
  if (!list || list.selection.by === 'search') return []
  const { pattern } = paths[list.selection.by === 'all' ? 'front' : list.selection.by]
  return [pattern, olderPath(pattern, ':page')]
}

/**
 * True where the same stands around a page as around most others: its name is not that of the front, and no section is
 * marked as the one being read.
 */
export function hasPlainSurroundings({ list, article }: PageAddress): boolean {
  if (article !== undefined) return true
  return (
    list !== undefined && (list.page > 1 || list.selection.by === 'topic' || list.selection.by === 'author')
  )
}

const isFileName = (slug: string) => fileNameOf(slug) === slug
