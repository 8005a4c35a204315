import type { Inline } from '../model/Inline.ts'
import { creditAtEnd, isLabelled } from './creditAtEnd.ts'
import { plainTextOf } from './plainText.ts'

export type Caption = {
  caption?: Inline[]
  credit?: string
  /** True when the credit says by itself what it is (“Photograph: A. Name”) and needs no such word before it. */
  labelled?: true
}

/**
 * The words under a picture, each once. A credit already at the end of the caption stays only as the credit. Where
 * there is no credit of its own, “text. / Credit” in the caption is split at the last “ / ”. Captions keep links and
 * emphasis, nothing else. What is blank is absent (product contract, “Caption”).
 */
export function captionOf(picture: { caption?: Inline[]; credit?: string }): Caption {
  const caption = merged(keptInline(picture.caption ?? []))
  const text = plainTextOf(caption)
  const credit = picture.credit?.trim()
  if (!credit) return splitCaption(caption, text)
  return words(caption, text, creditAtEnd(text, credit) ?? text.length, credit)
}

/** Longest credit that is taken out of a caption, in characters. */
const longestCredit = 80

function splitCaption(caption: Inline[], text: string): Caption {
  const last = caption.at(-1)
  const divider = typeof last === 'string' ? last.lastIndexOf(' / ') : -1
  if (typeof last !== 'string' || divider < 0) return words(caption, text, text.length)
  const end = text.length - last.length + divider
  const credit = last.slice(divider + 3).trim()
  return isCredit(credit, text.slice(0, end).trim())
    ? words(caption, text, end, credit)
    : words(caption, text, text.length)
}

/** A short name, not a sentence; after an unfinished sentence (“men / women”) only with a capital. */
function isCredit(right: string, left: string): boolean {
  if (!left || right.length > longestCredit || !/\p{L}/u.test(right)) return false
  if (/[!?…]|\p{L}{4}\.\s/u.test(right)) return false
  return /[.!?…)”"»]$/.test(left) || !/^[\p{Ll}\p{N}]/u.test(right)
}

function words(content: Inline[], text: string, end: number, credit?: string): Caption {
  const start = text.length - text.trimStart().length
  const caption = slice(content, start, text.slice(0, end).trimEnd().length)
  return {
    ...(caption.length > 0 && { caption }),
    ...(credit && { credit }),
    ...(credit && isLabelled(credit) && { labelled: true }),
  }
}

function keptInline(content: Inline[]): Inline[] {
  return content.flatMap((piece): Inline[] => {
    if (typeof piece === 'string') return [piece]
    if (piece.kind === 'break') return [' ']
    const inside = keptInline(piece.content)
    const isKept = ['strong', 'emphasis', 'link', 'foreign'].includes(piece.kind)
    return isKept ? [{ ...piece, content: inside }] : inside
  })
}

function merged(content: Inline[]): Inline[] {
  const pieces: Inline[] = []
  for (const piece of content) {
    const last = pieces.at(-1)
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece
    else pieces.push(piece)
  }
  return pieces
}

/** The part of the content whose plain text lies between the two places, without what is empty then. */
function slice(content: Inline[], start: number, end: number): Inline[] {
  const pieces: Inline[] = []
  let at = 0
  for (const piece of content) {
    const length = plainTextOf([piece]).length
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)]
    at += length
    if (from >= to) continue
    if (typeof piece === 'string') pieces.push(piece.slice(from, to))
    else if (piece.kind !== 'break') pieces.push({ ...piece, content: slice(piece.content, from, to) })
  }
  return pieces
}
