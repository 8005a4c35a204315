import type { Inline } from './Inline.ts'

/** One file of a picture. Widths and heights are in pixels. */
export type Rendition = {
  href: string
  width?: number
  height?: number
  /** Media type, e.g. `image/avif`. */
  type?: string
}

/** A picture with its words. Addresses are https or of the reader's own origin. */
export type Picture = {
  /** The file for browsers that choose nothing else. */
  src: string
  /** Other sizes and types, none larger than the original. */
  renditions: Rendition[]
  /** The same picture cut to other shapes by its source, e.g. 16:9 and square; no sizes of the picture itself. */
  crops?: Rendition[]
  width?: number
  height?: number
  /** The point that must stay in view when the picture is cut; 0–1 from the left and from the top. */
  focus?: { x: number; y: number }
  /** What the source gives for people who do not see the picture; absent when it gives nothing. */
  alt?: string
  caption?: Inline[]
  credit?: string
}
