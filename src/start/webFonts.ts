import { idle } from '../idle.ts'
import sheet from '../styles/fonts.css?url'
import { type Face, neededFaces, rangeIn, unquoted } from './neededFaces.ts'

/** Pixels down, and along a line, that nobody sees; the layout shift of a page stays 0.000 with them. */
const unseen = { down: 2.9, along: 6 }
/** Faces that are read in one moment. */
const many = 12
/** The families that are brought together: all, or where that moves something, those of one voice. */
const voices = [/./, /Sans|Vazir/, /Head|Naskh/, /Text|Naskh/]

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
  const needed = await neededFaces(faces)
  await Promise.allSettled([...needed].map(({ font }) => font.load()))
  await idle()
  const aside = putAside()
  for (const families of voices) {
    const wanted = [...waiting].filter(({ family }) => families.test(family))
    if (wanted.length === 0) continue
    await idle()
    for (const face of await bring(wanted)) waiting.delete(face)
  }
  for (const part of aside) {
    await idle()
    part.style.contentVisibility = part.style.containIntrinsicBlockSize = ''
    part.getBoundingClientRect()
  }
}

async function readFaces(): Promise<Face[]> {
  const link = linkWebFonts('not all')
  await new Promise(done => {
    link.onload = link.onerror = done
  })
  const faces: Face[] = []
  for (const rule of link.sheet?.cssRules ?? []) {
    if (faces.length % many === 0) await idle()
    faces.push(faceOf(rule as CSSFontFaceRule))
  }
  return faces
}

function faceOf({ style: given }: CSSFontFaceRule): Face {
  const value = (name: string) => given.getPropertyValue(name)
  const family = unquoted(value('font-family'))
  const [style, weight, unicodeRange] = [value('font-style'), value('font-weight'), value('unicode-range')]
  return {
    family,
    style,
    weights: rangeIn(weight, 10),
    ranges: unicodeRange.split(',').map(range => rangeIn(range, 16)),
    font: new FontFace(family, value('src'), { style, weight, unicodeRange, display: 'swap' }),
  }
}

/** Takes what is below the reader out of the layout, as high as it is, and gives it: with new fonts each part is laid out by itself. */
function putAside(): HTMLElement[] {
  const below = partsBelow(document.body)
  const heights = below.map(part => part.offsetHeight)
  for (const [index, { style }] of below.entries()) {
    style.contentVisibility = 'hidden'
    style.containIntrinsicBlockSize = `${heights[index]}px`
  }
  return below
}

function partsBelow(root: Element): HTMLElement[] {
  return ([...root.children] as HTMLElement[]).flatMap(part => {
    const { top, bottom } = part.getBoundingClientRect()
    return top > innerHeight ? [part] : bottom > innerHeight ? partsBelow(part) : []
  })
}

/** Shows these faces, unless that moves something in sight; gives those that are shown. */
async function bring(faces: Face[]): Promise<Face[]> {
  const before = placesInSight()
  await idle()
  for (const { font } of faces) document.fonts.add(font)
  if (!before.some(hasMoved)) return faces
  for (const { font } of faces) document.fonts.delete(font)
  return []
}

function bringWithNextPage(waiting: Set<Face>): void {
  const { pathname } = location
  const observer = new MutationObserver(() => {
    if (location.pathname === pathname) return
    observer.disconnect()
    for (const { font } of waiting) document.fonts.add(font)
    waiting.clear()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

type Place = { element: Element; place: DOMRect }

/** Where everything stands that is in sight; what is beside it or below is asked as a whole. */
function placesInSight(root: Element = document.body): Place[] {
  return [...root.children].flatMap(element => {
    const place = element.getBoundingClientRect()
    const { top, bottom, left, right, width } = place
    // What is said and not shown is a pixel wide.
    const isInSight = width > 2 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    return isInSight ? [{ element, place }, ...placesInSight(element)] : []
  })
}

/** True where its top has moved, or the side on which its lines begin. */
function hasMoved({ element, place: old }: Place): boolean {
  const { direction } = getComputedStyle(element)
  const side = direction === 'rtl' ? 'right' : 'left'
  const place = element.getBoundingClientRect()
  return Math.abs(place.top - old.top) > unseen.down || Math.abs(place[side] - old[side]) > unseen.along
}
