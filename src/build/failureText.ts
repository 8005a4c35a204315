import type { Failure } from '../model/Failure.ts'
import type { SourceError } from '../sources/SourceError.ts'

const says: Record<Failure, (status?: number) => string> = {
  unreachable: () => 'could not be reached. Check the address and the connection.',
  timeout: () => 'took longer than 8 seconds to answer. Try again, or ask for a smaller document.',
  missing: () => 'has nothing at this address (404). Check its spelling.',
  gone: () => 'says this was withdrawn (410).',
  forbidden: status =>
    `does not let us read this (${status}). It must be open to readers without signing in.`,
  busy: status => `is busy (${status}). Try again in a minute.`,
  server: status => `has a fault of its own (${status}). Try again in a minute.`,
  refused: status => (status ? `refused the request (${status}).` : 'refused the request.'),
  html: () => 'answered with a web page instead of JSON. Name the address of the JSON itself.',
  unreadable: () => 'sent what cannot be read as JSON: it is cut short, or not JSON at all.',
  empty: () => 'answered with nothing at all.',
  tooLarge: () => 'sent more than 8 MB in one document. Split the list into pages.',
  unknownFormat: () => 'holds JSON of another kind than this site was built to read. Build it again.',
  notListed: () => 'is not in the source’s lists.',
}

/** Why a source could not be read and what to do, in plain English, to stand after the name of what was asked. */
export function failureText({ kind, status }: SourceError): string {
  return says[kind](status)
}

/** The same with the address in front. */
export function failureSentence(error: SourceError): string {
  return `${error.address} ${failureText(error)}`
}
