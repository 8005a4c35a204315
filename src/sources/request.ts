import { SourceError } from './SourceError.ts'

/** Milliseconds in which an answer has to come whole. */
export const patience = 8000
const largest = 8 * 1024 * 1024
const accept = 'application/feed+json, application/json, */*;q=0.5'

type Options = Pick<RequestInit, 'cache' | 'redirect' | 'signal'> & { headers?: Record<string, string> }

/** The only fetch of the project. Sends no cookies and no referrer, and waits 8 seconds for the whole answer. */
export function request(address: string, { headers, ...options }: Options = {}): Promise<Response> {
  return fetch(address, {
    signal: AbortSignal.timeout(patience),
    ...options,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    headers: { accept, ...headers },
  })
}

/** The text of a response, given up as soon as it is longer than 8 MB. UTF-8 whatever the label says (RFC 8259). */
export async function textOf(response: Response, address: string): Promise<string> {
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
