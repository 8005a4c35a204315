import { type RefObject, useEffect } from 'react'
import { idle } from '../idle.ts'
import { layOut } from '../layOut.ts'

let turn: Promise<unknown> = Promise.resolve()
const laidOut = new WeakSet<HTMLElement>()

/**
 * For a part of a page (`later`), or one of many (`pieces`), that is laid out when the reader comes near: once the page
 * rests, it is laid out anyway, piece by piece. What is far then keeps its layout and its height, and is not painted.
 */
export function useLater(part: RefObject<HTMLElement | null>, isLater = true, inPieces = false): void {
  useEffect(() => {
    const { current } = part
    if (!current || !isLater || laidOut.has(current)) return
    let isHere = true
    turn = turn.then(async () => {
      if (!isHere) return
      await idle()
      const parts = inPieces ? piecesOf(current) : listOf(current)
      await layOut(parts, () => isHere)
      if (!isHere) return
      // The browser remembers heights with a frame.
      await new Promise(requestAnimationFrame)
      await idle()
      if (!isHere) return
      laidOut.add(current)
      for (const { style } of parts.filter(isAway)) style.contentVisibility = ''
    })
    return () => {
      isHere = false
    }
  }, [part, isLater, inPieces])
}

function isAway(part: HTMLElement): boolean {
  const { top, bottom } = part.getBoundingClientRect()
  return top > innerHeight || bottom < 0
}

const piecesOf = (part: HTMLElement) => [...part.children] as HTMLElement[]

/** A list, and each of its items after it: if it is far down, they wait. */
function listOf(list: HTMLElement): HTMLElement[] {
  const items = piecesOf(list)
  if (isAway(list)) for (const { style } of items) style.contentVisibility = 'auto'
  return [list, ...items]
}
