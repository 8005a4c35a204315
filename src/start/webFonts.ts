import { idle } from '../idle.ts'
import sheet from '../styles/fonts.css?url'
import { neededBy, unquoted } from './neededBy.ts'
import { nodesIn, waitingParts } from './parts.ts'

/** Pixels down, and along a line, that nobody sees; the layout shift of a page stays 0.000 with them. */
const unseen = { down: 2.9, along: 6 }
/** What is tried one after the other: every family, then those of one voice. */
const attempts = [/Dateline/, /Sans|Vazir/, /Head|Naskh/, /Text|Naskh/]

/** Brings the sheet of the web fonts; used at once, it suits a page that shows nothing yet. Gives its element. */
export function linkWebFonts(media = 'all'): HTMLLinkElement {
  const link = document.createElement('link')
  document.head.append(Object.assign(link, { rel: 'stylesheet', href: sheet, crossOrigin: '', media }))
  return link
}

/**
 * Brings the web fonts into a page that the build made. They take the place of the device's as soon as they are here,
 * if nothing in sight moves; a family that would move a line waits for the next page. The sheet that names them is
 * read, not used: a page that gets one is laid out anew, and anew for each file that comes.
 */
export async function bringWebFonts(): Promise<void> {
  const faces = await readFaces()
  const waiting = new Set(faces)
  bringWithNextPage(waiting)
  const loading: Promise<FontFace>[] = []
  for (const part of [document.body, ...waitingParts()]) {
    await idle()
    loading.push(...neededBy(part, faces).map(face => face.load()))
  }
  await Promise.allSettled(loading)
  for (const families of attempts) {
    const wanted = [...waiting].filter(({ family }) => families.test(family))
    if (wanted.length === 0) continue
    await idle()
    for (const face of bring(wanted)) waiting.delete(face)
  }
}

async function readFaces(): Promise<FontFace[]> {
  const link = linkWebFonts('not all')
  await new Promise(done => {
    link.onload = link.onerror = done
  })
  return [...(link.sheet?.cssRules ?? [])].map(rule => {
    const { style } = rule as CSSFontFaceRule
    const value = (name: string) => style.getPropertyValue(name)
    return new FontFace(unquoted(value('font-family')), value('src'), {
      style: value('font-style'),
      weight: value('font-weight'),
      unicodeRange: value('unicode-range'),
      display: 'swap',
    })
  })
}

/** Shows these faces, unless that moves something in sight; gives those that are shown. */
function bring(faces: FontFace[]): FontFace[] {
  const before = placesInSight()
  for (const face of faces) document.fonts.add(face)
  if (!before.some(hasMoved)) return faces
  for (const face of faces) document.fonts.delete(face)
  return []
}

function bringWithNextPage(waiting: Set<FontFace>): void {
  const { pathname } = location
  const observer = new MutationObserver(() => {
    if (location.pathname === pathname) return
    observer.disconnect()
    for (const face of waiting) document.fonts.add(face)
    waiting.clear()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

type Place = { element: Element; place: DOMRect }

function placesInSight(): Place[] {
  return nodesIn(document.body).flatMap(element => {
    if (!(element instanceof Element)) return []
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
