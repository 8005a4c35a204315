import type { Header } from '../sources/http.ts'
import { list, record, text } from '../sources/readField.ts'
import { UnreadableSource } from './PlainError.ts'

/**
 * The answer that a recorded exchange holds: `{request: {method, url}, status, headers: [[name, value]], body}`. Its body
 * is the document and its request the address. Undefined for any other document. Throws UnreadableSource where the
 * recorded answer was a refusal, or has no JSON.
 */
export function answerIn(json: unknown): { json: unknown; address: string; header: Header } | undefined {
  const exchange = record(json)
  const request = record(exchange?.request)
  const address = text(request?.url)
  const { status } = exchange ?? {}
  if (!exchange || !request || !address || typeof status !== 'number' || !Array.isArray(exchange.headers)) {
    return undefined
  }
  const asked = `${text(request.method) ?? 'GET'} ${address}`
  if (!URL.canParse(address)) throw new UnreadableSource(`records an answer to ${asked}, which is no address`)
  if (status < 200 || status > 299) throw new UnreadableSource(refusalText(asked, status, exchange.body))
  if (exchange.body === undefined || exchange.body === null) {
    throw new UnreadableSource(`records an answer without JSON to ${asked}`)
  }
  const headers = headersIn(exchange.headers)
  return { json: exchange.body, address, header: name => headers.get(name) }
}

function headersIn(pairs: unknown): Map<string, string> {
  return new Map(
    list(pairs).flatMap((pair): [string, string][] => {
      const [name, value] = list(pair)
      return typeof name === 'string' && typeof value === 'string' ? [[name.toLowerCase(), value]] : []
    }),
  )
}

/** What the server said, in WordPress's words or Ghost's. */
function refusalText(asked: string, status: number, body: unknown): string {
  const said = record(body)
  const message = text(said?.message) ?? text(record(list(said?.errors)[0])?.message)
  return `records that the server answered ${status} to ${asked}${message ? `: “${message.slice(0, 200)}”` : ''}`
}
