import type { Article, Summary } from '../model/Article.ts'
import type { List } from '../sources/format.ts'
import { belongs, type Selection } from '../sources/selection.ts'
import type { Source } from '../sources/source.ts'

/**
 * The live source with a draft in its place: the draft is the article with its slug, and its card stands in the lists
 * it belongs to. The other stories are the live ones; where the source does not answer, the draft stands alone.
 */
export function draftSource(live: Source, draft: () => Article): Source {
  return {
    searches: live.searches,
    article: async (slug, known) => (slug === draft().slug ? draft() : live.article(slug, known)),
    list: async (selection, page, previous) => {
      const list = await live.list(selection, page, previous).catch(() => nothing)
      return page === 1 ? withDraft(list, selection, draft()) : list
    },
  }
}

const nothing: List = { articles: [], leftOut: [] }

/**
 * The first page of a list with the card of the draft in it: where an older version of it stands, else before the first
 * story that was published earlier, for lists are newest first. Without the card where the draft does not belong.
 */
export function withDraft(list: List, selection: Selection, draft: Article): List {
  const { body: _body, shortened: _shortened, ...card } = draft
  const isOwn = ({ slug, id }: Summary) => slug === draft.slug || id === draft.id
  const others = list.articles.filter(story => !isOwn(story))
  if (!belongs(card, selection)) return { ...list, articles: others }
  const standing = list.articles.findIndex(isOwn)
  const place = standing < 0 ? others.findIndex(story => isOlder(story, draft)) : standing
  return { ...list, articles: others.toSpliced(place < 0 ? others.length : place, 0, card) }
}

/** Instants are written alike, so that their letters stand in the order of time; what has no date is not out yet. */
const isOlder = (story: Summary, draft: Article) => (story.published ?? '') < (draft.published ?? '~')
