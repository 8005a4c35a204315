import type { FailureFacts } from '../model/Failure.ts'
import { SourceError } from '../sources/SourceError.ts'

/** Reads any error a query may hold; one that nobody foresaw counts as unreadable data. */
export function failureOf(error: unknown): FailureFacts {
  if (!(error instanceof SourceError)) return { kind: 'unreadable', where: 'The source', status: '' }
  return { kind: error.kind, where: hostOf(error.address), status: error.status ?? '' }
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : address)
