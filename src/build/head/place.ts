import type { Newsroom } from '../../model/Newsroom.ts'
import { paths } from '../../paths.ts'
import { wholeAddress } from '../plainPath.ts'
import { baseOf } from '../readBase.ts'

/** Addresses as other machines need them: whole. Undefined where the newsroom does not say where its site stands. */
export type Place = {
  /** The address of a page, from its path as `paths` builds it. */
  page: (path: string) => string | undefined
  /** The address of a file: one of the web as it is, one of the site whole. */
  file: (href: string) => string | undefined
}

/** Where the pages and files of a newsroom's site stand, by its `address`; every page asks. */
export function placeOf(newsroom: Newsroom): Place {
  const place = places.get(newsroom) ?? placeAt(newsroom)
  places.set(newsroom, place)
  return place
}

const places = new WeakMap<Newsroom, Place>()

function placeAt(newsroom: Newsroom): Place {
  const { address } = newsroom
  const base = baseOf(newsroom)
  const whole = (path: string) => (address ? wholeAddress(path, address) : undefined)
  return {
    page: path => whole(base + path.slice(1)),
    file: href => (/^https?:/i.test(href) ? href : whole(href)),
  }
}

/**
 * The address under which an article should be known: where it was first published, else its page here. The server that
 * the newsroom's own JSON comes from is no place of publication once the site has an address of its own.
 */
export function canonicalOf(
  article: { slug: string; canonical?: string },
  newsroom: Newsroom,
): string | undefined {
  const here = placeOf(newsroom).page(paths.article.to(article.slug))
  const { canonical } = article
  const isOurs = here && canonical && originOf(canonical) === originOf(newsroom.source.url)
  return isOurs ? here : (canonical ?? here)
}

const originOf = (address: string) => URL.parse(address)?.origin
