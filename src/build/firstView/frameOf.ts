import { dressed } from './dressed.ts'
import type { FirstView } from './firstViewPlugin.ts'
import type { Kind } from './kinds.ts'

/**
 * What all pages of a kind have in common, in bytes: what stands before the links of its first view, from there to its
 * own head, from there to its body, and after what it hands over.
 */
export type Frame = [start: Buffer, styled: Buffer, headed: Buffer, end: Buffer]

/** No text of a page holds it. */
const mark = '\0'

/** Makes the frame of a kind of page out of the empty page. */
export function frameOf(shell: string, kind: Kind, view: FirstView, base: string): Frame {
  const open = shell
    .replace(/<meta name="description"[^>]*>/, '')
    .replace(/<noscript>.*<\/noscript>/, '')
    .replace(/<title>[^<]*<\/title>/, mark)
    .replace('<div id="root"></div>', mark)
  return dressed(open, kind, view, base, mark)
    .split(mark)
    .map(piece => Buffer.from(piece)) as Frame
}
