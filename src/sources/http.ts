import { patience, request, textOf } from './request.ts'
import { SourceError } from './SourceError.ts'

/** Gives a header of an answer by its lower-case name. */
export type Header = (name: string) => string | undefined

/** A document as it came: its JSON, the address it came from in the end, and the server's time (ms since 1970). */
export type Fetched = { json: unknown; address: string; header: Header; date?: number }

/** What came from an address, JSON or not. */
export type FetchedText = { text: string; address: string; header: Header }

const longestWait = 60

/**
 * Gets one JSON document. A web page in place of JSON counts as a failure, whatever its status says.
 * Throws a SourceError that says what went wrong.
 */
export async function fetchJson(
  address: string,
  headers: Record<string, string> = {},
  cache: RequestCache = 'default',
): Promise<Fetched> {
  const { text, address: final, header } = await fetchText(address, headers, cache)
  const json = read(text, header, address)
  const date = Date.parse(header('date') ?? '')
  return { json, address: final, header, ...(!Number.isNaN(date) && { date }) }
}

/** Gets the text at an address, whatever it is. Throws a SourceError. */
export function fetchText(
  address: string,
  headers: Record<string, string> = {},
  cache: RequestCache = 'default',
): Promise<FetchedText> {
  return asked(address, { headers, cache }, async response => ({
    text: await textOf(response, address),
    address: response.url || address,
    header: headerOf(response),
  }))
}

type Request = { headers: Record<string, string>; cache: RequestCache; redirect?: RequestRedirect }

/** What is made of an answer, which has to come whole within 8 seconds. Throws a SourceError. */
export async function asked<Answer>(
  address: string,
  options: Request,
  take: (response: Response) => Promise<Answer>,
): Promise<Answer> {
  const signal = AbortSignal.timeout(patience)
  try {
    const response = await request(address, { ...options, signal })
    refuse(response, address)
    return await take(response)
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(signal.aborted ? 'timeout' : 'unreachable', address)
  }
}

function refuse({ ok, status, headers, type }: Response, address: string): void {
  if (ok || status === 304) return
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) throw new SourceError('refused', address)
  const wait = Number(headers.get('retry-after') ?? Number.NaN)
  const details = { status, ...(wait >= 0 && { retryAfter: Math.min(wait, longestWait) }) }
  if (status === 404) throw new SourceError('missing', address, details)
  if (status === 410) throw new SourceError('gone', address, details)
  if (status === 401 || status === 403) throw new SourceError('forbidden', address, details)
  if (status === 429 || status === 503) throw new SourceError('busy', address, details)
  throw new SourceError(status >= 500 ? 'server' : 'refused', address, details)
}

export const headerOf =
  ({ headers }: Response): Header =>
  name =>
    headers.get(name) ?? undefined

/** The text itself, which may be JSON: there is some, and it is no web page. */
export function jsonText(text: string, header: Header, address: string): string {
  const json = text.trimStart()
  if (json === '') throw new SourceError('empty', address)
  if (json.startsWith('<') || header('content-type')?.includes('text/html')) {
    throw new SourceError('html', address)
  }
  return text
}

function read(text: string, header: Header, address: string): unknown {
  try {
    return JSON.parse(jsonText(text, header, address))
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError('unreadable', address)
  }
}
