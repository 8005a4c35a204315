import './styles/fonts.css'

/** As much of a layout shift as nobody sees: in three decimals, the score of the page stays 0.000. */
const unseen = 0.0001
/** Pixels; browsers count no smaller movement. */
const least = 3

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
  await loadedFor(families)
  if (bring(families)) return
  for (const family of families) bring([family])
}

/** Shows them in the web fonts, unless that moves something in sight. */
function bring(families: string[]): boolean {
  const device = waiting()
  const before = placesInSight()
  wait(device.filter(family => !families.includes(family)))
  if (shiftOf(before) <= unseen) return true
  wait(device)
  return false
}

/** Laid out with the web fonts, the page asks for the files it needs, and for no other; nothing is painted meanwhile. */
async function loadedFor(families: string[]): Promise<void> {
  do {
    wait([])
    void document.body.offsetHeight
    const isLoading = document.fonts.status === 'loading'
    wait(families)
    if (!isLoading) return
    await document.fonts.ready
  } while (waiting().length > 0)
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

function placesInSight(): Map<Element, DOMRect> {
  const places = new Map<Element, DOMRect>()
  for (const element of document.body.querySelectorAll('*')) {
    const place = element.getBoundingClientRect()
    if (sightOf(place) > 0) places.set(element, place)
  }
  return places
}

/** What a browser would call it: how much of the window moved, times how far. */
function shiftOf(before: Map<Element, DOMRect>): number {
  const moved = new Set<Element>()
  let area = 0
  let furthest = 0
  for (const [element, old] of before) {
    const place = element.getBoundingClientRect()
    const distance = Math.max(Math.abs(place.top - old.top), sidewaysOf(element, old, place))
    if (distance < least) continue
    moved.add(element)
    furthest = Math.max(furthest, distance)
    if (!element.parentElement || !moved.has(element.parentElement))
      area += Math.max(sightOf(old), sightOf(place))
  }
  return (Math.min(1, area / (innerWidth * innerHeight)) * furthest) / Math.max(innerWidth, innerHeight)
}

/** How far the side moved on which its lines begin. */
function sidewaysOf(element: Element, { left, right }: DOMRect, place: DOMRect): number {
  const sides = [Math.abs(place.left - left), Math.abs(place.right - right)] as const
  if (Math.max(...sides) < least) return 0
  return getComputedStyle(element).direction === 'rtl' ? sides[1] : sides[0]
}

/** How much of it is in the window, in square pixels. */
function sightOf({ left, right, top, bottom }: DOMRect): number {
  const width = Math.min(right, innerWidth) - Math.max(left, 0)
  const height = Math.min(bottom, innerHeight) - Math.max(top, 0)
  return width > 0 && height > 0 ? width * height : 0
}
