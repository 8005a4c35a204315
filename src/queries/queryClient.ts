import { QueryClient } from '@tanstack/react-query'
import { SourceError } from '../sources/SourceError.ts'

const lasting = ['missing', 'gone', 'forbidden', 'refused', 'unknownFormat', 'notListed', 'tooLarge']
const minute = 60_000

/** Three tries at most, and none where another would be answered the same. */
const retry = (tries: number, error: Error) =>
  tries < 2 && error instanceof SourceError && !lasting.includes(error.kind)

/** The wait the server asks for, else one that doubles, never quite the same for two readers. Milliseconds. */
const retryDelay = (tries: number, error: Error) =>
  error instanceof SourceError && error.retryAfter
    ? error.retryAfter * 1000
    : 500 * 2 ** tries * (0.75 + Math.random() / 2)

/** Everything the app has read; what was read within a minute is not asked for again. */
export const makeQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: { staleTime: minute, gcTime: 30 * minute, networkMode: 'always', retry, retryDelay },
    },
  })
