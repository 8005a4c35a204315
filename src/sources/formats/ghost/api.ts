import type { Api, Server } from '../../format.ts'
import { compact } from '../../readField.ts'
import type { Selection } from '../../selection.ts'
import { readAbout } from './readAbout.ts'

const perPage = '20'
/** Where the Content API lies, with the version that older sites have in it. */
const apiPath = /^(.*\/ghost\/api\/(?:v[\d.]+\/|canary\/)?content\/)(.*)$/
/** Parameters that make an address a list of its own. */
const choices = ['filter', 'order']
const whole = { include: 'tags,authors' }

/**
 * How Ghost's Content API is asked. Every path ends in a slash, since without it Ghost redirects and repeats the key in a
 * header. It has no search of texts (its filter knows titles only), so that the reader's device searches.
 */
export const ghostApi: Api = {
  rootOf: address => {
    const url = URL.parse(address)
    const [, root, rest] = apiPath.exec(url?.pathname ?? '') ?? []
    const isPlain =
      (rest === '' || rest === 'posts' || rest === 'posts/') &&
      !choices.some(name => url?.searchParams.has(name))
    const key = url?.searchParams.get('key')
    return url && root && isPlain ? { root: url.origin + root, ...(key && { key }) } : undefined
  },
  list: async (server, selection, page) => {
    const filter = filterOf(selection)
    if (filter === undefined && selection.by !== 'all') return undefined
    return addressIn(server, 'posts/', compact({ ...whole, filter, limit: perPage, page: String(page) }))
  },
  article: async (server, slug) => addressIn(server, `posts/slug/${encodeURIComponent(slug)}/`, whole),
  latest: server => addressIn(server, 'posts/', { ...whole, order: 'updated_at desc', limit: '1' }),
  answers: ['all', 'section', 'topic', 'author'],
  about: async server => {
    const tags = { include: 'count.posts', order: 'count.posts desc', limit: '50' }
    return readAbout(
      await server.ask(addressIn(server, 'settings/', {})),
      await server.ask(addressIn(server, 'tags/', tags)),
    )
  },
}

/**
 * A selection in Ghost's filter language; undefined where it has no words for it. A section is a tag like any other there:
 * one that is first in few posts, or in none, still has its list.
 */
function filterOf(selection: Selection): string | undefined {
  if (selection.by === 'section' || selection.by === 'topic') return `tag:${quoted(selection.slug)}`
  return selection.by === 'author' ? `author:${quoted(selection.slug)}` : undefined
}

const quoted = (slug: string) => `'${slug.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`

/** The key travels in the query and nowhere else. */
function addressIn({ root, key }: Server, path: string, query: Record<string, string>): string {
  return `${root}${path}?${new URLSearchParams({ ...(key && { key }), ...query })}`
}
