import { createContext } from 'react'

/**
 * True where a page is shown whole at once: the first one, which the build may have painted. Later ones show how they
 * begin, and the rest when that is painted.
 */
export const AtOnceContext = createContext(true)
