import { createContext } from 'react'

/** The path of the page that the reader seems about to open, with what it shows at hand. */
export const ForeseenContext = createContext<string | undefined>(undefined)
