import { laterParts } from './laterParts.ts'

/**
 * Where a reader was on a page: pixels from the top, how high its parts that are laid out late (`later`, `pieces`) stood, and the
 * story whose link had the focus.
 */
export type Place = { offset: number; heights: number[]; slug: string | null | undefined }

const name = 'dateline-places'
const most = 50
let places: Record<string, Place> = {}
try {
  places = JSON.parse(sessionStorage.getItem(name) ?? '{}')
} catch {
  // Storage may be full or forbidden; the places of this visit are then kept in memory only.
}

/** Remembers where the reader is on the page with this history key. */
export function rememberPlace(key: string): void {
  const { [key]: _old, ...others } = places
  const kept = Object.entries(others).slice(-most)
  const heights = [...laterParts()].map(part => part.getBoundingClientRect().height)
  const slug = document.activeElement?.getAttribute('data-slug')
  places = { ...Object.fromEntries(kept), [key]: { offset: Math.round(scrollY), heights, slug } }
}

/** Keeps the places for the life of the tab, so that a reload or a page of another site changes nothing. */
export function savePlaces(): void {
  try {
    sessionStorage.setItem(name, JSON.stringify(places))
  } catch {
    // Kept in memory.
  }
}

/** Where the reader was on the page with this history key; undefined when they never were. */
export function placeOf(key: string): Place | undefined {
  return places[key]
}

/** Lets parts that are out of sight and not laid out be as high as they were: an offset holds with them alone. */
export function heighten({ heights }: Place): void {
  for (const [index, part] of laterParts().entries())
    if (heights[index]) part.style.containIntrinsicBlockSize = `auto ${heights[index]}px`
}
