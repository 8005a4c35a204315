import { SourceError } from './SourceError.ts'

/** A document as it came: its JSON, the address it came from in the end, and the server's time (ms since 1970). */
export type Fetched = { json: unknown; address: string; date?: number }

const patience = 8000
const largest = 8 * 1024 * 1024
const longestWait = 60

/**
 * The only fetch of the project: gets one JSON document. Sends no cookies and no referrer, waits 8 seconds for the
 * whole of it and takes 8 MB at most. A web page in place of JSON counts as one, whatever its status says.
 * Throws a SourceError that says what went wrong.
 */
export async function fetchJson(address: string): Promise<Fetched> {
  const signal = AbortSignal.timeout(patience)
  try {
    const response = await fetch(address, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/feed+json, application/json, */*;q=0.5' },
    })
    refuse(response, address)
    const json = read(await textOf(response, address), response, address)
    const date = Date.parse(response.headers.get('date') ?? '')
    return { json, address: response.url || address, ...(!Number.isNaN(date) && { date }) }
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(signal.aborted ? 'timeout' : 'unreachable', address)
  }
}

function refuse({ ok, status, headers }: Response, address: string): void {
  if (ok) return
  const wait = Number(headers.get('retry-after') ?? Number.NaN)
  const details = { status, ...(wait >= 0 && { retryAfter: Math.min(wait, longestWait) }) }
  if (status === 404) throw new SourceError('missing', address, details)
  if (status === 410) throw new SourceError('gone', address, details)
  if (status === 401 || status === 403) throw new SourceError('forbidden', address, details)
  if (status === 429 || status === 503) throw new SourceError('busy', address, details)
  throw new SourceError(status >= 500 ? 'server' : 'refused', address, details)
}

/** The text of a response, given up as soon as it is longer than 8 MB. UTF-8 whatever the label says (RFC 8259). */
async function textOf(response: Response, address: string): Promise<string> {
  if (Number(response.headers.get('content-length')) > largest) throw new SourceError('tooLarge', address)
  if (!response.body) return ''
  const reader = response.body.getReader()
  const decoder = new TextDecoder()
  let text = ''
  let size = 0
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    size += piece.value.byteLength
    if (size > largest) {
      void reader.cancel()
      throw new SourceError('tooLarge', address)
    }
    text += decoder.decode(piece.value, { stream: true })
  }
  return text + decoder.decode()
}

function read(text: string, { headers }: Response, address: string): unknown {
  const json = text.trim()
  if (json === '') throw new SourceError('empty', address)
  if (json.startsWith('<') || headers.get('content-type')?.includes('text/html')) {
    throw new SourceError('html', address)
  }
  try {
    return JSON.parse(json)
  } catch {
    throw new SourceError('unreadable', address)
  }
}
