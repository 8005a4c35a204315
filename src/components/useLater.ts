import { type RefObject, useEffect } from 'react'
import { idle } from '../idle.ts'

let turn: Promise<unknown> = Promise.resolve()

/**
 * For a part of a page (`later`), or one of many (`pieces`), that is laid out when the reader comes near: once the page
 * rests, it is laid out anyway, each piece in a moment of its own.
 */
export function useLater(part: RefObject<HTMLElement | null>, isLater = true, inPieces = false): void {
  useEffect(() => {
    if (!part.current || !isLater) return
    let here = true
    for (const { style } of (inPieces ? part.current.children : [part.current]) as Iterable<HTMLElement>) {
      turn = turn.then(async () => {
        if (here) await idle()
        if (here) style.contentVisibility = 'visible'
      })
    }
    return () => {
      here = false
    }
  }, [part, isLater, inPieces])
}
