import { shownElements } from '../shownElements.ts'
import { isOnScreen } from './isOnScreen.ts'

const patience = 300
const timing = { duration: 120, easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)' }

/** The picture of the card that was pressed, where it stood and when. */
let carried: { picture: HTMLImageElement; from: DOMRect; at: number } | undefined

/** Takes along the picture of each card that is pressed; ends when it is told to. */
export function watchCards(): () => void {
  const leave = ({ target, timeStamp }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('main a[data-slug]') : undefined
    const picture = link?.closest('article')?.querySelector<HTMLImageElement>('picture img')
    carried =
      picture && picture.naturalWidth > 0 && isOnScreen(picture)
        ? { picture, from: picture.getBoundingClientRect(), at: timeStamp }
        : undefined
  }
  addEventListener('click', leave, { capture: true })
  return () => removeEventListener('click', leave, { capture: true })
}

/**
 * Gives a story the picture that was taken along to it: it shows the card’s file until its own is there. Where that picture
 * was on the screen it moves to its new place while the rest fades in: never with reduced motion, after 300 ms of waiting,
 * or to a story with another picture.
 */
export function settlePicture(): void {
  if (!carried) return
  const { picture, from, at } = carried
  carried = undefined
  const lead = shownElements('main article > figure img')[0]
  if (lead?.getAttribute('src') !== picture.getAttribute('src')) return
  if (Number(document.timeline.currentTime) - at <= patience && moves()) move(lead, from)
  lead.style.backgroundImage = `url("${picture.currentSrc}")`
}

const moves = () => !matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * From there to where it stands, cut to the shape it had there. The platform’s view transitions would look the same, but
 * hold the page until they have taken a picture of it, which is when the story could be read already.
 */
function move(lead: HTMLElement, from: DOMRect): void {
  const to = lead.getBoundingClientRect()
  if (to.width === 0 || to.height === 0) return
  const scale = Math.max(from.width / to.width, from.height / to.height)
  const right = from.left + from.width / 2 - to.left - to.width / 2
  const down = from.top + from.height / 2 - to.top - to.height / 2
  const [above, beside] = [to.height - from.height / scale, to.width - from.width / scale]
  const transform = `translate(${right}px, ${down}px) scale(${scale})`
  const clipPath = `inset(${above / 2}px ${beside / 2}px)`
  lead.animate({ transform: [transform, 'none'], clipPath: [clipPath, 'inset(0)'] }, timing)
  for (const part of lead.closest('article')?.children ?? [])
    if (!part.contains(lead)) part.animate({ opacity: [0, 1] }, timing)
}
