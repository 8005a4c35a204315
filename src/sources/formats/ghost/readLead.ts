import type { Picture, Rendition } from '../../../model/Picture.ts'
import { inlineText } from '../../bodyText.ts'
import type { Reading } from '../../format.ts'
import type { HtmlReading } from '../../html/readBody.ts'
import { readCaption } from '../../html/readCaption.ts'
import { safePicture } from '../../html/safeUrl.ts'
import { body, compact, text } from '../../readField.ts'
import { creditIn } from '../wordpress/creditIn.ts'
import type { Post } from './readPost.ts'

/** Widths in pixels that Ghost makes of every picture, whatever the theme asks for. */
const widths = [600, 1000, 1600]

/** The feature image with its words; undefined when there is none. Its HTML caption is parted by its markup. */
export function readLead({ wire, base }: Post, reading: Reading): Picture | undefined {
  const src = safePicture(text(wire.feature_image) ?? text(wire.image), base)
  if (!src) return undefined
  const html = body(wire.html) ?? ''
  const caption = body(wire.feature_image_caption)
  return compact({
    src,
    renditions: renditionsOf(src, base, widthIn(html, src)),
    alt: text(wire.feature_image_alt),
    ...(caption && wordsOf(caption, { address: base, parseHtml: reading.parseHtml })),
  })
}

/** Ghost has no field for the credit, so that newsrooms write it at the end of the caption. */
function wordsOf(html: string, reading: HtmlReading): Pick<Picture, 'caption' | 'credit'> {
  const { caption, credit } = readCaption(html, reading)
  return compact({ caption, credit: credit ?? creditIn(inlineText(caption ?? [])) })
}

/**
 * The sizes of a picture that lies on the site's own server. Ghost never enlarges: of a smaller picture whose width is not
 * known it sends the picture itself.
 */
function renditionsOf(src: string, base: string, width: number | undefined): Rendition[] {
  const folder = '/content/images/'
  const isOwn = URL.parse(src)?.origin === URL.parse(base)?.origin
  const isSized = src.includes(`${folder}size/`) || /\.(?:svg|gif|ico)$/i.test(src)
  if (!isOwn || !src.includes(folder) || isSized) return []
  const sized = widths
    .filter(size => !width || size < width)
    .map(size => ({ href: src.replace(folder, `${folder}size/w${size}/`), width: size }))
  return width ? [...sized, { href: src, width }] : sized
}

/** How wide the picture is, where it also stands in the text, whose `srcset` says so; nothing else does. */
function widthIn(html: string, src: string): number | undefined {
  const path = URL.parse(src)?.pathname ?? src
  const at = html.indexOf(`${path} `)
  const found = at < 0 ? null : /^(\d{2,5})w/.exec(html.slice(at + path.length + 1, at + path.length + 8))
  return found ? Number(found[1]) : undefined
}
