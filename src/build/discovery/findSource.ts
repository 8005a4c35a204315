import type { Format, Server } from '../../sources/format.ts'
import type { FetchedText } from '../../sources/http.ts'
import { SourceError } from '../../sources/SourceError.ts'
import { failureSentence } from '../failureText.ts'
import { UnreadableSource } from '../PlainError.ts'
import { type Hint, hintsIn } from './hintsIn.ts'
import { keyHint } from './keyHint.ts'
import { isApiFormat, openSearch, type Search, type Seen } from './openSearch.ts'

/** A source on the web: where reading begins, in which format, and how that was found out. */
export type Found = {
  start: string
  /** What came from there. */
  first: Seen
  format: Format
  evidence: string
  /** Where it is the API of a server that is asked. */
  server?: Pick<Server, 'root' | 'key'>
  /** What the page that led there says it is written in. */
  language?: string
}

export type Finding = {
  /** A key that readers may know, from the newsroom's settings. */
  key?: string
  /** Where the site will stand; its server is asked as a browser there would ask. */
  origin?: string
}

const guessed: Hint[] = [
  { address: 'wp-json/', because: 'a WordPress would have it there' },
  { address: '?rest_route=/', because: 'a WordPress without pretty addresses would have it there' },
  { address: 'feed.json', because: 'a JSON Feed often lies there' },
]

/**
 * Finds what can be read at an address: JSON of a known format by what is in it; else what a web page there says of its
 * JSON; else what is found where such things usually are. Throws UnreadableSource with all that was tried and seen.
 */
export async function findSource(address: string, finding: Finding = {}): Promise<Found> {
  const search = openSearch(finding)
  const keyed = await withKey(address, finding, search)
  if (keyed) return keyed
  const page = await search.fetched(address).catch(error => told(error, search, finding))
  if (!isPage(page)) {
    const found = await search.read(page)
    if (found) return found
    throw new UnreadableSource(`${address} ${search.seen.at(-1)?.what}`)
  }
  if (/^[{[]/.test(page.text.trimStart())) throw new UnreadableSource(`${address} ${mislabelled}`)
  const key = finding.key ?? new URL(address).searchParams.get('key') ?? undefined
  const { places, generator, language } = hintsIn(page, key)
  for (const hint of [...places, ...guessesFor(page.address)]) {
    const found = await search.at(hint)
    if (found) return { ...found, ...(language && { language }) }
  }
  throw new UnreadableSource(nothingText(address, generator, key !== undefined, search))
}

/** With a key, from the settings or in it, the address may be no more than where an API begins. */
async function withKey(address: string, { key }: Finding, search: Search): Promise<Found | undefined> {
  for (const format of (await search.formats()).filter(isApiFormat)) {
    const place = format.api.rootOf(address)
    if (!place || (!key && !place.key)) continue
    const found = await search.asked(
      format,
      { ...(key && { key }), ...place },
      'its address is that of an API',
    )
    if (found) return { ...found, evidence: `${found.evidence}; ${evidenceIn(found)}` }
  }
  return undefined
}

function evidenceIn({ format, first }: Found): string {
  return format.recognise(first.json, first.header) ?? 'it answers with a list'
}

function isPage({ text, header }: FetchedText): boolean {
  return text.trimStart().startsWith('<') || (header('content-type') ?? '').includes('text/html')
}

const mislabelled =
  'sends JSON and calls it a web page (Content-Type: text/html), which the reader refuses.\n' +
  'Have its server send “Content-Type: application/json” with it.'

/** Beside the page itself and at the beginning of its site. */
function guessesFor(address: string): Hint[] {
  const places = guessed.flatMap(({ address: path, because }) =>
    [new URL(path, address).href, new URL(path, new URL('/', address)).href].map(place => ({
      address: place,
      because,
    })),
  )
  return places.filter((hint, at) => places.findIndex(other => other.address === hint.address) === at)
}

/** A refusal may be for want of a key. */
async function told(error: unknown, { formats }: Search, { key }: Finding): Promise<never> {
  if (!(error instanceof SourceError)) throw error
  if (error.kind !== 'forbidden') throw new UnreadableSource(failureSentence(error))
  const { origin, pathname } = new URL(error.address)
  const hints = (await formats()).filter(isApiFormat).flatMap(({ name, api }) => {
    const place = api.rootOf(error.address)
    const hasKey = (place?.key ?? key) !== undefined
    return (place && keyHint(name, hasKey, origin + pathname)) ?? []
  })
  throw new UnreadableSource([failureSentence(error), ...hints].join('\n'))
}

function nothingText(
  address: string,
  generator: string | undefined,
  hasKey: boolean,
  { seen }: Search,
): string {
  const example = new URL('ghost/api/content/', address).href
  const ghost = /^ghost\b/i.test(generator ?? '') ? [keyHint('ghost', hasKey, example)] : []
  return [
    `${address} is a web page, and no JSON that Dateline reads was found behind it.`,
    ...(generator ? [`The page says it is made by ${generator.slice(0, 60)}.`] : []),
    ...ghost,
    'Tried:',
    ...seen.map(({ address: place, what }) => `  ${place} ${what}`),
    'Name the address of the JSON itself.',
  ].join('\n')
}
