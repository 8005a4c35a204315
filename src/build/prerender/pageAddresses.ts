import type { Article, Subject } from '../../model/Article.ts'
import { paths } from '../../paths.ts'
import { fileNameOf } from '../../sources/fileName.ts'

/** A page of the site: its address, and the file a static host answers it with. */
export type PageAddress = { path: string; file: string }

/**
 * Every page that can be made of these articles. A slug that cannot be a file's name (`a/b`) has none: the app shows
 * that page when it is asked for.
 */
export function pageAddresses(articles: Article[], sections: Subject[]): PageAddress[] {
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
  const pages = (kind: 'section' | 'topic' | 'author' | 'article', all: Iterable<string>) =>
    [...all]
      .filter(slug => fileNameOf(slug) === slug)
      .map(slug => ({ path: paths[kind].to(slug), file: `${kind}/${slug}.html` }))
  return [
    { path: paths.front.to(), file: 'index.html' },
    { path: paths.corrections.to(), file: 'corrections.html' },
    { path: paths.search.to(), file: 'search.html' },
    ...pages('section', slugs.section),
    ...pages('topic', slugs.topic),
    ...pages('author', slugs.author),
    ...pages(
      'article',
      articles.map(({ slug }) => slug),
    ),
  ]
}
