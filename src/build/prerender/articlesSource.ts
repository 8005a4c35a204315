import type { Summary } from '../../model/Article.ts'
import { fileNameOf } from '../../sources/fileName.ts'
import type { List } from '../../sources/format.ts'
import { SourceError } from '../../sources/SourceError.ts'
import { belongs, type Selection } from '../../sources/selection.ts'
import type { Source } from '../../sources/source.ts'
import type { Published } from '../publish.ts'

type Shelves = Pick<Published, 'articles' | 'listed' | 'whole' | 'lists' | 'pageLength' | 'index' | 'updated'>

/** A source that has every page of a list without the pages before it. */
export type SourceAtHand = Omit<Source, 'list'> & {
  list: (selection: Selection, page: number) => Promise<List>
}

/** The source that readers will have of what is published, from the same lists and without its files. */
export function articlesSource({
  articles,
  listed,
  whole,
  lists,
  pageLength,
  index,
  updated,
}: Shelves): SourceAtHand {
  const bySlug = new Map(articles.map(article => [article.slug, article]))
  const byName = new Map(lists.map(list => [list.name, list.articles]))

  const selected = (selection: Selection): Summary[] => {
    if (selection.by === 'all') return articles
    if (selection.by === 'search') return articles.filter(article => belongs(article, selection))
    if (selection.by === 'corrections') return byName.get('corrections') ?? []
    return byName.get(`${selection.by}/${fileNameOf(selection.slug)}`) ?? []
  }

  return {
    list: async (selection, page): Promise<List> => {
      const all = selected(selection)
      return {
        articles: all.slice((page - 1) * pageLength, page * pageLength).map(listed),
        leftOut: [],
        ...(all.length > page * pageLength && { next: 'next' }),
        ...(updated && { updated }),
      }
    },
    article: async slug => {
      const article = bySlug.get(slug)
      if (!article) throw new SourceError('notListed', slug)
      return whole(article)
    },
    index: async () => index,
    searches: 'device',
  }
}
