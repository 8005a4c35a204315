import type { Subject, Summary } from '../model/Article.ts'
import type { Correction } from '../model/Block.ts'
import { fileNameOf } from '../sources/fileName.ts'

/** A list of articles with the beginning of its files' names: `section/politics` makes `section/politics-2.json`. */
export type NamedList = { name: string; articles: Summary[] }

/**
 * Every list of a site but the front's: one for each section, topic and author, in the given order, and the
 * corrections. The newsroom's own sections have a list even while nothing stands in them.
 */
export function listsOf(articles: Summary[], sections: Subject[]): NamedList[] {
  const lists = new Map<string, Summary[]>(sections.map(({ slug }) => [nameOf('section', slug), []]))
  const add = (name: string, article: Summary) => {
    const list = lists.get(name)
    if (!list) lists.set(name, [article])
    else if (list.at(-1) !== article) list.push(article)
  }
  for (const article of articles) {
    if (article.section) add(nameOf('section', article.section.slug), article)
    for (const { slug } of article.topics) add(nameOf('topic', slug), article)
    for (const { slug } of article.byline.people) add(nameOf('author', slug), article)
  }
  lists.set('corrections', correctedOf(articles))
  return [...lists].map(([name, list]) => ({ name, articles: list }))
}

const nameOf = (kind: string, slug: string) => `${kind}/${fileNameOf(slug)}`

/** The articles that were corrected or clarified, the newest correction first. */
function correctedOf(articles: Summary[]): Summary[] {
  return articles
    .map(article => ({ article, corrections: article.corrections.filter(({ kind }) => kind !== 'update') }))
    .filter(({ corrections }) => corrections.length > 0)
    .map(({ article, corrections }) => ({
      article,
      newest: newestOf(corrections) ?? article.updated ?? article.published ?? '',
    }))
    .sort((one, other) => (one.newest < other.newest ? 1 : one.newest > other.newest ? -1 : 0))
    .map(({ article }) => article)
}

function newestOf(corrections: Correction[]): string | undefined {
  return corrections
    .flatMap(({ date }) => date ?? [])
    .sort()
    .at(-1)
}
