import { createContext, type ReactNode } from 'react'

/** How a page shows headlines and standfirsts in which it marks something; absent, they stand as they are. */
export const MarkContext = createContext<((text: string) => ReactNode) | undefined>(undefined)
