import type { QueryKey } from '@tanstack/react-query'
import type { Fingerprints } from '../queries/askIfChanged.ts'
import { wordsToCome } from '../wording/articleWords.ts'
import type { Words } from '../wording/words.ts'

/** What a page made by the build hands to the app that takes it over. */
export type Handover = {
  /** The address the page was made for, as `paths` builds it. */
  path: string
  /** When it was made, in milliseconds since 1970. */
  madeAt: number
  /** What its queries were answered. */
  answers: [key: QueryKey, data: unknown][]
  /** The documents that the page was made of, where the build knows them: while they are the same, so is the page. */
  documents?: Fingerprints
}

/** In place of it, where it is large: the file it lies in, so that it does not come before the page is painted. */
export type HandoverElsewhere = Pick<Handover, 'path' | 'madeAt'> & { file: string }

/** The id of the element that holds it, as JSON. */
export const handoverId = 'handover'

/** Brings the words of other languages that a page speaks in: if it had to wait for them, React would begin anew. */
export function wordsOf({ answers }: Handover, words: Words): Promise<unknown> {
  const languages = JSON.stringify(answers).matchAll(/"language":"([^"]+)/g)
  return Promise.all([...languages].map(found => wordsToCome(found[1]!, words)))
}
