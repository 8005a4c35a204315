import type { Article, Summary } from '../../model/Article.ts'
import type { Instant } from '../../model/Instant.ts'
import { fileNameOf } from '../../sources/fileName.ts'
import type { List } from '../../sources/format.ts'
import { SourceError } from '../../sources/SourceError.ts'
import { belongs, type Selection } from '../../sources/selection.ts'
import type { Source } from '../../sources/source.ts'
import { listsOf } from '../listsOf.ts'

type Facts = { pageLength: number; updated?: Instant; hrefOf: (article: Article) => string }

/** A source of articles that are already here, with the lists that the build publishes of them. */
export function articlesSource(articles: Article[], { pageLength, updated, hrefOf }: Facts): Source {
  const bySlug = new Map(articles.map(article => [article.slug, article]))
  const summaryOf = ({ body: _body, shortened: _shortened, ...summary }: Article): Summary => summary
  const lists = new Map(listsOf(articles, []).map(list => [list.name, list.articles]))

  const selected = (selection: Selection): Article[] => {
    if (selection.by === 'all') return articles
    if (selection.by === 'search') return articles.filter(article => belongs(article, selection))
    if (selection.by === 'corrections') return lists.get('corrections') ?? []
    return lists.get(`${selection.by}/${fileNameOf(selection.slug)}`) ?? []
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
    searches: 'device',
  }
}
