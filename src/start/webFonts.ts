import '../styles/fonts.css'
import { idle } from './idle.ts'
import { isLaidOut } from './isLaidOut.ts'

/** Pixels down, and along a line, that nobody sees; the layout shift of a page stays 0.000 with them. */
const unseen = { down: 2.9, along: 6 }

const html = document.documentElement

/** The families that the page still shows in fonts of the device. */
const waiting = () => (html.dataset.deviceFonts ?? '').split(' ').filter(Boolean)

function wait(families: string[]): void {
  if (families.length > 0) html.dataset.deviceFonts = families.join(' ')
  else delete html.dataset.deviceFonts
}

/**
 * Brings the web fonts into a page that the build made. Each family takes the place of the device's as soon as
 * it is here, if nothing in sight moves; one that would move a line waits for the next page.
 */
export async function bringWebFonts(): Promise<void> {
  const families = waiting()
  if (families.length === 0) return
  bringWithNextPage()
  const uses = usesIn(document.body)
  await Promise.all([...uses].map(([font, text]) => document.fonts.load(font, text)))
  for (const family of families) {
    await idle()
    if (waiting().includes(family)) bring(family)
  }
}

/** Shows a family in its web fonts, unless that moves something in sight. */
function bring(family: string): void {
  const device = waiting()
  const before = placesInSight()
  wait(device.filter(other => other !== family))
  if (before.some(hasMoved)) wait(device)
}

/** The text of a page by the web font it will need, but for what is not laid out. */
function usesIn(root: Element): Map<string, string> {
  const uses = new Map<string, string>()
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode
    if (!parentElement || !isLaidOut(parentElement)) continue
    const { fontFamily, fontStyle, fontWeight } = getComputedStyle(parentElement)
    const [, name] = /^"(Dateline \w+) fallback/.exec(fontFamily) ?? []
    if (!name) continue
    // Each of these has other letters than the next.
    const font = `${fontStyle} ${fontWeight} 1em "${name}", "Dateline Naskh", "Dateline Vazir"`
    uses.set(font, (uses.get(font) ?? '') + textContent)
  }
  return uses
}

function bringWithNextPage(): void {
  const { pathname } = location
  const observer = new MutationObserver(() => {
    if (waiting().length > 0 && location.pathname === pathname) return
    observer.disconnect()
    wait([])
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

type Place = { element: Element; place: DOMRect }

function placesInSight(): Place[] {
  return [...document.body.querySelectorAll('*')].flatMap(element => {
    if (!isLaidOut(element)) return []
    const place = element.getBoundingClientRect()
    const { top, bottom, left, right, width } = place
    // What is said and not shown is a pixel wide.
    const isInSight = width > 2 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return isInSight ? { element, place } : []
  })
}

/** True where its top has moved, or the side on which its lines begin. */
function hasMoved({ element, place: old }: Place): boolean {
  const { direction } = getComputedStyle(element)
  const side = direction === 'rtl' ? 'right' : 'left'
  const place = element.getBoundingClientRect()
  return Math.abs(place.top - old.top) > unseen.down || Math.abs(place[side] - old[side]) > unseen.along
}
