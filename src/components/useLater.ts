import { type RefObject, useEffect } from 'react'
import { idle } from '../idle.ts'
import { layOut } from '../layOut.ts'

let turn: Promise<unknown> = Promise.resolve()

/**
 * For a part of a page (`later`), or one of many (`pieces`), that is laid out when the reader comes near: once the page
 * rests, it is laid out anyway, piece by piece.
 */
export function useLater(part: RefObject<HTMLElement | null>, isLater = true, inPieces = false): void {
  useEffect(() => {
    const { current } = part
    if (current && isLater)
      turn = turn.then(idle).then(() => layOut(inPieces ? piecesOf(current) : listOf(current)))
  }, [part, isLater, inPieces])
}

const piecesOf = (part: HTMLElement) => [...part.children] as HTMLElement[]

/** A list, and if it is far down, each of its items after it. */
function listOf(list: HTMLElement): HTMLElement[] {
  if (list.getBoundingClientRect().top < innerHeight) return [list]
  const items = piecesOf(list)
  for (const { style } of items) style.contentVisibility = 'auto'
  return [list, ...items]
}
