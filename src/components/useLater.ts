import { type RefObject, useEffect } from 'react'
import { layOut } from '../layOut.ts'

let turn: Promise<unknown> = Promise.resolve()

/**
 * For a part of a page (`later`), or one of many (`pieces`), that is laid out when the reader comes near: once the page
 * rests, it is laid out anyway, piece by piece.
 */
export function useLater(part: RefObject<HTMLElement | null>, isLater = true, inPieces = false): void {
  useEffect(() => {
    const { current } = part
    if (!current || !isLater) return
    const pieces = [...current.children] as HTMLElement[]
    const isFar = !inPieces && current.getBoundingClientRect().top > innerHeight
    if (isFar) for (const { style } of pieces) style.contentVisibility = 'auto'
    turn = turn.then(() => layOut(inPieces ? pieces : isFar ? [current, ...pieces] : [current]))
  }, [part, isLater, inPieces])
}
