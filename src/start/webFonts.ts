import { idle } from '../idle.ts'
import sheet from '../styles/fonts.css?url'
import { fontsOfPage, unquoted } from './fontsOfPage.ts'
import { type Face, lettersIn, neededFaces, weightsIn } from './neededFaces.ts'
import { shapeAhead, use } from './shapeAhead.ts'

/** Pixels down, and along a line, that nobody sees; the layout shift of a page stays 0.000 with them. */
const unseen = { down: 2.9, along: 6 }
/** Faces that are read in one moment. */
const many = 12
/** Families that are brought together: for each turn all text in sight is laid out, and the page answers between them. */
const turns = [/Head|Text|Naskh/, /Sans|Vazir/]

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
  const texts = await fontsOfPage()
  const needed = neededFaces(faces, texts)
  await Promise.allSettled([...needed].map(({ font }) => font.load()))
  await idle()
  const { inSight, below } = placesIn(document.body)
  // Out of the layout, as large as it is: with new fonts each part is laid out by itself.
  for (const { element, place } of below)
    element.style.cssText = `content-visibility:hidden;max-width:100%;width:${place.width}px;height:${place.height}px`
  const closed = new Set(below)
  const open = (part: Place) => closed.delete(part) && part.element.removeAttribute('style')
  // A reader on the way there finds all of it at once.
  for (const move of ['keydown', 'pointerdown', 'scroll'])
    addEventListener(move, () => closed.forEach(open), { once: true, passive: true })
  await shapeAhead(needed, texts, () => waiting.size > 0)
  for (const families of turns) {
    const wanted = [...waiting].filter(({ family }) => families.test(family))
    await idle()
    for (const face of wanted) use(face)
    const isMoved = inSight.some(hasMoved)
    for (const face of wanted) isMoved ? document.fonts.delete(face.font) : waiting.delete(face)
  }
  for (const part of closed) {
    await idle()
    open(part)
    part.element.getBoundingClientRect()
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
    weights: weightsIn(weight),
    letters: lettersIn(unicodeRange),
    font: new FontFace(family, value('src'), { style, weight, unicodeRange, display: 'swap' }),
  }
}

function bringWithNextPage(waiting: Set<Face>): void {
  const { pathname } = location
  const observer = new MutationObserver(() => {
    if (location.pathname === pathname) return
    observer.disconnect()
    for (const face of waiting) use(face)
    waiting.clear()
  })
  observer.observe(document.body, { childList: true, subtree: true })
}

type Place = { element: HTMLElement; place: DOMRect }

/** Where everything stands that is in sight, and what begins below it. */
function placesIn(root: Element, inSight: Place[] = [], below: Place[] = []) {
  for (const element of root.children as HTMLCollectionOf<HTMLElement>) {
    const place = element.getBoundingClientRect()
    const { top, bottom, left, right, width, height } = place
    if (top > innerHeight) {
      if (height > innerHeight && isLaidOut(element.firstElementChild)) placesIn(element, inSight, below)
      // A part of a line has its place among words.
      else if (!/inline/.test(getComputedStyle(element).display)) below.push({ element, place })
    }
    // What is said and not shown is a pixel wide.
    else if (width > 2 && bottom > 0 && right > 0 && left < innerWidth) {
      inSight.push({ element, place })
      placesIn(element, inSight, below)
    }
  }
  return { inSight, below }
}

const isLaidOut = (element: Element | null) => element?.checkVisibility({ contentVisibilityAuto: true })

/** True where its top has moved, or the side on which its lines begin. */
function hasMoved({ element, place: old }: Place): boolean {
  const { direction } = getComputedStyle(element)
  const side = direction === 'rtl' ? 'right' : 'left'
  const place = element.getBoundingClientRect()
  return Math.abs(place.top - old.top) > unseen.down || Math.abs(place[side] - old[side]) > unseen.along
}
