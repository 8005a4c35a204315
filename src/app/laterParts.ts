import { shownElements } from '../shownElements.ts'

/** The parts of the page that are laid out when the reader comes near. */
export const laterParts = () => shownElements(':is(.later, .pieces > *)')
