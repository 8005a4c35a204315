import { language } from '../../sources/readLanguage.ts'
import { type HeadTag, headTags } from './headTags.ts'

/** An address where a page says that its JSON is, and the words in which it says so. */
export type Hint = { address: string; because: string }

/** What a web page tells of the JSON behind it. */
export type Hints = {
  /** The best first. */
  places: Hint[]
  /** The program that makes the page, e.g. “Ghost 6.0”. */
  generator?: string
  language?: string
}

type Page = { text: string; address: string; header: (name: string) => string | undefined }

/**
 * What a page says of its JSON: WordPress names its API in the `Link` header and in `<link rel="https://api.w.org/">`,
 * Ghost the address and the key in the script of its search or portal, any page a feed as an alternate of itself. `key` is
 * the one the newsroom has set; it stands in for one that the page does not show.
 */
export function hintsIn({ text, address, header }: Page, key?: string): Hints {
  const tags = headTags(text)
  const generator = tags.find(({ attributes }) => attributes.name?.toLowerCase() === 'generator')?.attributes
    .content
  const spoken = language(tags.find(({ name }) => name === 'html')?.attributes.lang)
  const written = [
    ...wordpressIn(header('link'), tags),
    ...ghostIn(tags, generator, key),
    ...alternatesIn(tags),
  ]
  const places = written.flatMap(hint => {
    const found = URL.parse(hint.address, address)
    return found && /^https?:$/.test(found.protocol) ? [{ ...hint, address: found.href }] : []
  })
  return { places, ...(generator && { generator }), ...(spoken && { language: spoken }) }
}

function wordpressIn(link: string | undefined, tags: HeadTag[]): Hint[] {
  const inHeader = /<([^<>]{1,2000})>;\s{0,5}rel="?https:\/\/api\.w\.org\//.exec(link ?? '')?.[1]
  const inPage = relIn(tags, 'https://api.w.org/')[0]?.attributes.href
  return [
    ...(inHeader ? [{ address: inHeader, because: 'the page names it in its Link header' }] : []),
    ...(inPage ? [{ address: inPage, because: 'the page names it with rel="https://api.w.org/"' }] : []),
  ]
}

function ghostIn(tags: HeadTag[], generator: string | undefined, known: string | undefined): Hint[] {
  const script = tags.find(
    ({ name, attributes }) => name === 'script' && attributes['data-key'] && siteIn(attributes),
  )
  const isGhost = /^ghost\b/i.test(generator ?? '')
  const key = script?.attributes['data-key'] ?? (isGhost ? known : undefined)
  if (!key) return []
  const path = 'ghost/api/content/'
  const site = script && siteIn(script.attributes)
  const named = script?.attributes['data-api'] ?? (site && `${site.replace(/\/?$/, '/')}${path}`)
  // A Ghost may stand in a folder of its host.
  const apis = named ? [named] : [path, `/${path}`]
  return apis.map(api => ({
    address: `${api.replace(/\/?$/, '/')}posts/?key=${encodeURIComponent(key)}&limit=1`,
    because: script ? 'the page’s own script names it, with its key' : 'the page is made by Ghost',
  }))
}

function siteIn(attributes: Record<string, string>): string | undefined {
  return attributes['data-ghost'] ?? attributes['data-sodo-search']
}

function alternatesIn(tags: HeadTag[]): Hint[] {
  const alternates = relIn(tags, 'alternate').flatMap(({ attributes: { href, type = '' } }) =>
    href
      ? [{ address: href, type: type.toLowerCase(), because: `the page names it as its alternate, ${type}` }]
      : [],
  )
  return ['application/feed+json', 'application/json'].flatMap(wanted =>
    alternates.filter(({ type }) => type === wanted),
  )
}

function relIn(tags: HeadTag[], rel: string): HeadTag[] {
  return tags.filter(
    ({ name, attributes }) => name === 'link' && attributes.rel?.toLowerCase().split(/\s+/).includes(rel),
  )
}
