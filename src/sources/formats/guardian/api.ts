import type { Subject } from '../../../model/Article.ts'
import type { Api, Server } from '../../format.ts'
import { compact, record, records } from '../../readField.ts'
import type { Selection } from '../../selection.ts'
import { sectionOf } from './subjects.ts'

const perPage = '30'
const mostAsked = '50'
const mostSections = 8

const summaries = {
  'show-fields':
    'headline,trailText,standfirst,byline,thumbnail,lastModified,firstPublicationDate,liveBloggingNow,wordcount,lang',
  'show-tags': 'contributor,keyword,tone',
  'show-elements': 'image',
}
const whole = { ...summaries, 'show-fields': 'all', 'show-blocks': 'all', 'show-atoms': 'all' }

/** Parameters that make an address a list of its own. */
const choices = ['q', 'section', 'tag', 'ids', 'reference', 'from-date', 'to-date', 'order-date']

/**
 * How the Guardian's Content API is asked. The id of an article is its address there. At most 50 to a page: that is what
 * a reader's key gets at once.
 */
export const guardianApi: Api = {
  rootOf: (address, json) => {
    const url = URL.parse(address)
    const isOwn = url?.hostname === 'content.guardianapis.com' || record(record(json)?.response) !== undefined
    const before = /^(.*\/)(?:search)?$/.exec(url?.pathname ?? '')?.[1]
    if (!url || !isOwn || !before || choices.some(name => url.searchParams.has(name))) return undefined
    const key = url.searchParams.get('api-key')
    return { root: url.origin + before, ...(key && { key }) }
  },
  list: async (server, selection, page) => {
    const query = queryOf(selection)
    return (
      query &&
      addressIn(server, 'search', { ...summaries, ...query, 'page-size': perPage, page: String(page) })
    )
  },
  article: async (server, slug) =>
    addressIn(server, slug.split('/').map(encodeURIComponent).join('/'), whole),
  latest: server =>
    addressIn(server, 'search', {
      ...summaries,
      ...{ 'order-by': 'newest', 'use-date': 'last-modified', 'page-size': '1' },
    }),
  answers: ['all', 'section', 'topic', 'author', 'search'],
  about: async server => {
    const answer = await server.ask(
      addressIn(server, 'search', { 'order-by': 'newest', 'page-size': mostAsked }),
    )
    return { sections: mostUsed(record(record(answer)?.response)?.results) }
  },
}

/** A selection in CAPI's words; undefined where it has none. Searches come with the best first, lists with the newest. */
function queryOf(selection: Selection): Record<string, string> | undefined {
  const newest = { 'order-by': 'newest' }
  switch (selection.by) {
    case 'all':
      return newest
    case 'section':
      return { ...newest, section: selection.slug }
    case 'topic':
      return { ...newest, tag: selection.slug }
    case 'author':
      return { ...newest, tag: `profile/${selection.slug}` }
    case 'search':
      return { 'order-by': 'relevance', q: selection.words }
    default:
      return undefined
  }
}

function addressIn({ root, key }: Server, path: string, query: Record<string, string>): string {
  return `${root}${path}?${new URLSearchParams(compact({ ...query, 'api-key': key }) as Record<string, string>)}`
}

/**
 * The sections that the newest stories stand in, the most used first. `/sections` is no help: it lists some 70 in the
 * order of the alphabet, many of them without a story for years.
 */
function mostUsed(results: unknown): Subject[] {
  const uses = new Map<string, { section: Subject; count: number }>()
  for (const section of records(results).flatMap(wire => sectionOf(wire) ?? [])) {
    uses.set(section.slug, { section, count: (uses.get(section.slug)?.count ?? 0) + 1 })
  }
  const ranked = [...uses.values()].toSorted((one, other) => other.count - one.count)
  return ranked.slice(0, mostSections).map(({ section }) => section)
}
