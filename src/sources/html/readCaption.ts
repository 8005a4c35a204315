import { type Caption, captionOf } from './captionOf.ts'
import type { HtmlReading } from './readBody.ts'
import { readTree } from './readTree.ts'

/** Reads the HTML of the words under a picture: what its markup calls the credit is parted from the caption. Either may be missing. */
export function readCaption(html: string, { address, parseHtml }: HtmlReading): Caption {
  return captionOf(readTree(html, parseHtml).nodes, { address, drop: () => {} })
}
