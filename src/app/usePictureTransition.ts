import { useEffect, useLayoutEffect } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { paths } from '../paths.ts'
import { isOnScreen } from './isOnScreen.ts'

const patience = 300
const name = 'lead'
let carried: HTMLImageElement | undefined
let onArrival: ((lead?: HTMLElement) => void) | undefined

/**
 * Takes the picture of a card along to its story, which shows the card’s file until its own is there. Where that picture
 * is on the screen it moves to its new place while the rest fades over: never on the way back, with reduced motion, after
 * 300 ms of waiting, or to a story with another picture.
 */
export function usePictureTransition(): void {
  const { key } = useLocation()
  const navigate = useNavigate()

  // biome-ignore lint/correctness/useExhaustiveDependencies: an arrival is a new key
  useLayoutEffect(() => {
    const lead = document.querySelector<HTMLElement>('main article > figure img')
    const same = carried && lead?.getAttribute('src') === carried.getAttribute('src') ? lead : undefined
    if (same) same.style.backgroundImage = `url("${carried?.currentSrc}")`
    onArrival?.(same)
    carried = onArrival = undefined
  }, [key])

  useEffect(() => {
    const leave = (event: MouseEvent) => {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event
      if (button || metaKey || ctrlKey || shiftKey || altKey || !(target instanceof Element)) return
      const link = target.closest<HTMLElement>('main a[data-slug]')
      const picture = link?.closest('article')?.querySelector<HTMLImageElement>('picture img')
      carried = picture?.naturalWidth ? picture : undefined
      const slug = link?.dataset.slug
      if (!carried || !slug || !isOnScreen(carried) || !moves()) return
      event.preventDefault()
      transit(carried, () => navigate(paths.article.to(slug)))
    }
    addEventListener('click', leave, { capture: true })
    return () => removeEventListener('click', leave, { capture: true })
  }, [navigate])
}

const moves = () =>
  'startViewTransition' in document && !matchMedia('(prefers-reduced-motion: reduce)').matches

/** Freezes the page, goes on, and lets the picture move once the story stands. */
function transit(picture: HTMLElement, goOn: () => void): void {
  let moved: HTMLElement | undefined
  picture.style.viewTransitionName = name
  const transition = document.startViewTransition(
    () =>
      new Promise<void>(resolve => {
        onArrival = lead => {
          picture.style.viewTransitionName = ''
          moved = lead
          if (lead) lead.style.viewTransitionName = name
          else transition.skipTransition()
          resolve()
        }
        goOn()
      }),
  )
  const timer = setTimeout(() => transition.skipTransition(), patience)
  transition.ready.then(
    () => clearTimeout(timer),
    () => {},
  )
  void transition.finished.finally(() => {
    if (moved) moved.style.viewTransitionName = ''
  })
}
