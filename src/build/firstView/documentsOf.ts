import type { Fingerprints } from '../../queries/askIfChanged.ts'
import type { Related } from '../../queries/relatedQuery.ts'
import { fileNameOf } from '../../sources/fileName.ts'
import type { Selection } from '../../sources/selection.ts'
import type { Answer } from '../prerender/renderPage.tsx'
import type { Published } from '../publish.ts'

/**
 * Gives the fingerprints of the published documents that a page was made of, by the answers it hands over; undefined
 * where one of them is not published, so that the page cannot know whether it is still the same.
 */
export function documentsOf({ fingerprint }: Published, base: string) {
  return (answers: Answer[]): Fingerprints | undefined => {
    // Every page has names of its own: an object with a prototype would be given a hidden class for each.
    const documents: Fingerprints = Object.create(null)
    for (const { key, data } of answers) {
      const path = pathOf(key, data)
      const digits = path && fingerprint(path)
      if (!path || !digits) return undefined
      documents[base + ['content', ...path.split('/').map(encodeURIComponent)].join('/')] = digits
    }
    return documents
  }
}

/** The file under `content/` that a query reads; an article without any related stories has asked a list all the same. */
function pathOf([kind, asked, page]: readonly unknown[], data: unknown): string | undefined {
  if (kind === 'latest') return 'feed.json'
  if (kind === 'index') return 'index.json'
  if (kind === 'article') return `articles/${fileNameOf(String(asked))}.json`
  if (kind === 'list') return listPath(asked as Selection, Number(page))
  const related = data as Related | null
  return related ? listPath({ by: related.by, slug: related.subject.slug }, 1) : 'feed.json'
}

function listPath(selection: Selection, page: number): string | undefined {
  if (selection.by === 'all') return page === 1 ? 'feed.json' : `feed-${page}.json`
  if (selection.by === 'search') return undefined
  if (selection.by === 'corrections') return `corrections-${page}.json`
  return `${selection.by}/${fileNameOf(selection.slug)}-${page}.json`
}
