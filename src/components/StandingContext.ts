import { createContext, type ReactNode } from 'react'
import type { CardElement } from './Card.tsx'

/**
 * In a build, where one card stands on many pages: gives what keeps its place until the card is put there, which is made
 * once for all of them. Absent where readers see the site; then the card stands as it is.
 */
export const StandingContext = createContext<(card: CardElement) => ReactNode>(card => card)
