import type { Failure, FailureFacts } from '../../../model/Failure.ts'

/** Why a server gave no draft, and what an editor can do, in a sentence that names the host and no more of the address. */
export function failureText({ kind, status }: FailureFacts, host: string): string {
  return `${host} ${says[kind](status)}`
}

const says: Record<Failure, (status: FailureFacts['status']) => string> = {
  unreachable: () =>
    'cannot be reached, or does not let this site read it (Access-Control-Allow-Origin). Check the address and the connection.',
  timeout: () => 'took longer than 8 seconds to answer. It is asked again.',
  missing: () => 'has nothing at this address (404). Check its spelling, and that the draft still exists.',
  gone: () => 'says that this draft was withdrawn (410).',
  forbidden: status => `does not let this be read (${status}). Check who may see the draft there.`,
  busy: status => `is busy (${status}). It is asked again in a moment.`,
  server: status => `has a fault of its own (${status}). It is asked again.`,
  refused: status =>
    status
      ? `refused the request (${status}).`
      : 'leads on to another address. Give the address where the draft itself is.',
  html: () => 'answered with a web page. Give the address of the JSON itself.',
  unreadable: () => 'sent what cannot be read as JSON.',
  empty: () => 'answered with nothing at all.',
  tooLarge: () => 'sent more than 8 MB. Give the address of the one article.',
  unknownFormat: () => 'sent JSON of a kind that is not known here.',
  notListed: () => 'does not hold this article.',
}
