import { type RefObject, useEffect } from 'react'
import { idle } from '../idle.ts'

let turn: Promise<unknown> = Promise.resolve()

/**
 * For a part of a page (`later`) that is laid out when the reader comes near: once the page rests, it is laid out anyway, in
 * a moment of its own.
 */
export function useLater(part: RefObject<HTMLElement | null>, isLater = true): void {
  useEffect(() => {
    const style = part.current?.style
    if (!style || !isLater) return
    let here = true
    turn = turn.then(idle).then(() => {
      if (here) style.contentVisibility = 'visible'
    })
    return () => {
      here = false
    }
  }, [part, isLater])
}
