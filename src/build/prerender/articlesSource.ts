import type { Article, Summary } from '../../model/Article.ts'
import type { Instant } from '../../model/Instant.ts'
import type { List } from '../../sources/format.ts'
import { SourceError } from '../../sources/SourceError.ts'
import { belongs, type Selection } from '../../sources/selection.ts'
import type { Source } from '../../sources/source.ts'
import { correctedOf } from '../listsOf.ts'

type Facts = { pageLength: number; updated?: Instant; hrefOf: (article: Article) => string }

/** A source of articles that are already here, with the lists that the build publishes of them. */
export function articlesSource(articles: Article[], { pageLength, updated, hrefOf }: Facts): Source {
  const bySlug = new Map(articles.map(article => [article.slug, article]))
  const summaryOf = ({ body: _body, shortened: _shortened, ...summary }: Article): Summary => summary
  const lists = new Map<string, Article[]>()

  const selected = (selection: Selection): Article[] => {
    const key = JSON.stringify(selection)
    const known = lists.get(key)
    if (known) return known
    const all =
      selection.by === 'corrections'
        ? correctedOf(articles)
        : articles.filter(article => belongs(article, selection))
    lists.set(key, all)
    return all
  }

  return {
    list: async (selection, page): Promise<List> => {
      const all = selected(selection)
      const some = all.slice((page - 1) * pageLength, page * pageLength)
      return {
        articles: some.map(article => ({ ...summaryOf(article), href: hrefOf(article) })),
        leftOut: [],
        ...(all.length > page * pageLength && { next: 'next' }),
        ...(updated && { updated }),
      }
    },
    article: async slug => {
      const article = bySlug.get(slug)
      if (!article) throw new SourceError('notListed', slug)
      return article
    },
  }
}
