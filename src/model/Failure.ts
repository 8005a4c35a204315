/** What can go wrong between the reader and a source; each kind has its own words. */
export type Failure =
  | 'unreachable'
  | 'timeout'
  | 'missing'
  | 'gone'
  | 'forbidden'
  | 'busy'
  | 'server'
  | 'refused'
  | 'html'
  | 'unreadable'
  | 'empty'
  | 'tooLarge'
  | 'unknownFormat'
  | 'notListed'

/** A failure ready for words: its kind, whose address did not answer, and the number it answered with. */
export type FailureFacts = { kind: Failure; where: string; status: number | string }
