import type { Location } from 'react-router'
import { paths } from '../paths.ts'
import { afterFrame } from './afterFrame.ts'
import { settlePicture } from './pictureTransition.ts'
import { placeOf } from './places.ts'
import { forgetSeen, noteSeen } from './seenParts.ts'

type IsMade = (location: Location) => boolean

let isMade: IsMade = () => false
let revealed: string | undefined

/** Who knows whether the page that stands under the path of a location shows what is asked for there. */
export function askIfMade(knowing: IsMade): void {
  isMade = knowing
}

/** Shows the page of this path alone, under its masthead: what React writes too, unless it believes it so already. */
export function showOnly(path: string): void {
  for (const page of document.querySelectorAll<HTMLElement>('.kept')) page.hidden = page.dataset.path !== path
  const masthead = document.querySelector<HTMLElement>('[data-large]')
  if (masthead) masthead.dataset.large = String(path === paths.front.to())
}

/**
 * Shows a page that was made before in place of the one that is shown, where the reader was on it or at its top: of all
 * that an arrival is, what the next frame shows. React makes the rest of it after that frame. False without such a page.
 */
export function reveal(location: Location, isStep: boolean): boolean {
  revealed = undefined
  const { pathname, key } = location
  const page = document.querySelector<HTMLElement>(`.kept[data-path="${CSS.escape(pathname)}"]`)
  if (!page?.hidden || !page.firstElementChild || !isMade(location)) return false
  noteSeen()
  showOnly(pathname)
  const offset = (isStep && placeOf(key)?.offset) || 0
  scrollTo(0, offset)
  // A page that is not tall enough yet is waited for (`useArrival`).
  if (Math.round(scrollY) === offset) revealed = key
  settlePicture()
  afterFrame(forgetSeen)
  return true
}

/** True, once, where the reader stands already where an arrival with this history key leads. */
export function wasRevealed(key: string): boolean {
  const isThere = revealed === key
  revealed = undefined
  return isThere
}
