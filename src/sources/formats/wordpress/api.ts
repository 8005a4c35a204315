import type { About, Api, ParseHtml, Server } from '../../format.ts'
import { firstText, record, records, text } from '../../readField.ts'
import { SourceError } from '../../SourceError.ts'
import type { Selection } from '../../selection.ts'
import { rootOf, routeIn } from './address.ts'
import { subjectOf } from './terms.ts'
import { wordsIn } from './wire.ts'

const perPage = 20
const mostSections = 20

/** What is read of a post; a site's plugins put much more into each. The embedded things come only with `_links`. */
const whole = {
  _embed: 'author,wp:featuredmedia,wp:term',
  _fields:
    'id,slug,status,type,lang,link,date_gmt,modified_gmt,title,content,excerpt,author,featured_media,_links,_embedded',
}

/** What is read of the post that was changed last. */
const moments = 'id,slug,status,title,date_gmt,modified_gmt'

/** How a WordPress is asked (REST API, wp/v2). Categories are found by their slug, and those below them count as well. */
export const api: Api = {
  rootOf,
  answers: ['all', 'section', 'topic', 'author', 'search'],
  list: async (server, selection, page) => {
    const chosen = await parametersOf(server, selection)
    const pages = { per_page: String(perPage), ...(page > 1 && { page: String(page) }) }
    return chosen && routeIn(server.root, 'wp/v2/posts', { ...chosen, ...pages, ...whole })
  },
  article: async ({ root }, slug) => routeIn(root, 'wp/v2/posts', { slug, ...whole }),
  latest: ({ root }) =>
    routeIn(root, 'wp/v2/posts', { orderby: 'modified', per_page: '1', _fields: moments }),
  about,
}

async function parametersOf(
  server: Server,
  selection: Selection,
): Promise<Record<string, string> | undefined> {
  switch (selection.by) {
    case 'all':
      return {}
    case 'search':
      return { search: selection.words, orderby: 'relevance' }
    case 'topic':
      return { tags: await idOf(server, 'tags', selection.slug) }
    case 'section': {
      const id = await idOf(server, 'categories', selection.slug)
      return { 'categories[terms]': id, 'categories[include_children]': 'true' }
    }
    case 'author':
      return authorOf(server, selection.slug)
    case 'corrections':
      return undefined
  }
}

/** Lists are asked for by number. Throws a SourceError “missing” where nothing has the slug. */
async function idOf({ root, ask }: Server, route: string, slug: string): Promise<string> {
  const address = routeIn(root, `wp/v2/${route}`, { slug, _fields: 'id' })
  const id = text(records(await ask(address))[0]?.id)
  if (id === undefined) throw new SourceError('missing', address)
  return id
}

/** An author by their slug; else one of Co-Authors Plus. Undefined where the site keeps its authors to itself. */
async function authorOf(server: Server, slug: string): Promise<Record<string, string> | undefined> {
  try {
    return { author: await idOf(server, 'users', slug) }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    if (error.kind === 'forbidden' || error.status === 404) return undefined
    if (error.kind !== 'missing') throw error
    const coauthor = await idOf(server, 'coauthors', `cap-${slug}`).catch(() => undefined)
    if (coauthor === undefined) throw error
    return { coauthors: coauthor }
  }
}

/** The name and the time zone from the API's index, and the most used categories. A WordPress does not tell its language. */
async function about(server: Server, parseHtml: ParseHtml): Promise<About> {
  const { root, ask } = server
  const index = record(await ask(routeIn(root, '', { _fields: 'name,description,timezone_string' }))) ?? {}
  const used = { orderby: 'count', order: 'desc', hide_empty: 'true', per_page: String(mostSections) }
  const categories = await ask(routeIn(root, 'wp/v2/categories', { ...used, _fields: 'id,name,slug,count' }))
  const reading = { address: root, now: 0, parseHtml }
  const title = wordsIn(index.name, reading)
  const description = wordsIn(index.description, reading)
  const timeZone = firstText(index.timezone_string)
  return {
    sections: records(categories).flatMap(category => subjectOf(category, reading) ?? []),
    ...(title && { title }),
    ...(description && { description }),
    ...(timeZone && { timeZone }),
  }
}
