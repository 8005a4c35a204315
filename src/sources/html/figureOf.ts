import type { Block } from '../../model/Block.ts'
import type { Picture } from '../../model/Picture.ts'
import type { HtmlNode } from '../format.ts'
import type { BodyReader } from './bodyReader.ts'
import { type Caption, captionOf, isCaption, isCredit } from './captionOf.ts'
import { elementsIn, type HtmlElement, hasClass, without } from './htmlElement.ts'
import { isPicture, pictureOf } from './pictureOf.ts'
import { withCaption } from './withCaption.ts'

/** True for a picture with its words, or whatever else has words under it. */
export function isFigure(element: HtmlElement): boolean {
  return element.name === 'figure' || hasClass(element, 'wp-caption', 'gallery-item', 'blocks-gallery-item')
}

/** True for an element whose pictures belong together, as the content systems mark them. */
export function isGallery(element: HtmlElement): boolean {
  return hasClass(element, 'gallery', 'wp-block-gallery', 'kg-gallery-card', 'blocks-gallery-grid')
}

/**
 * Reads a figure or a gallery: one picture, several pictures with one caption, or a table, a quote, code or an embed
 * with the words under it. Text that stands in it without being a caption follows as paragraphs.
 */
export function figureOf(figure: HtmlElement, reader: BodyReader): Block[] {
  const found = elementsIn(figure.children, isPicture)
  if (found.length === 0) {
    const captions = elementsIn(figure.children, isCaption)
    const rest = reader.blocksOf(without(figure.children, new Set(captions)))
    return withCaption(rest, captions, reader)
  }
  if (found.length > 1 || isGallery(figure)) return galleryOf(figure, reader)
  const { picture, caption, taken } = captioned(figure, found[0]!, reader)
  const rest = reader.blocksOf(without(figure.children, taken))
  return [
    ...(picture ? [{ kind: 'figure' as const, picture: { ...picture, ...caption } }] : wordsOf(caption)),
    ...rest,
  ]
}

type Captioned = { picture: Picture | undefined; caption: Caption; taken: Set<HtmlNode> }

/** A picture with the words that stand beside it in the same figure. */
function captioned(figure: HtmlElement, element: HtmlElement, reader: BodyReader): Captioned {
  const words = elementsIn(
    figure.children,
    inner => (isCaption(inner) || isCredit(inner)) && !holdsPicture(inner),
  )
  return {
    picture: pictureOf(element, reader),
    caption: captionOf(words, reader),
    taken: new Set([element, ...words]),
  }
}

function holdsPicture(element: HtmlElement): boolean {
  return elementsIn([element], isPicture).length > 0
}

function galleryOf(gallery: HtmlElement, reader: BodyReader): Block[] {
  const items = elementsIn(
    gallery.children,
    inner => isPicture(inner) || (isFigure(inner) && holdsPicture(inner)),
  )
  const taken = new Set<HtmlNode>(items)
  const pictures = items.flatMap(item => picturesOf(item, reader))
  const captions = elementsIn(without(gallery.children, taken), isCaption)
  const words = captionOf(captions, reader)
  const own = elementsIn(gallery.children, inner => taken.has(inner) || isCaption(inner))
  const rest = reader.blocksOf(without(gallery.children, new Set(own)))
  const [first, second] = pictures
  if (!first) return [...wordsOf(words), ...rest]
  if (!second) return [{ kind: 'figure', picture: { ...words, ...first } }, ...rest]
  return [{ kind: 'gallery', pictures, ...words }, ...rest]
}

function picturesOf(item: HtmlElement, reader: BodyReader): Picture[] {
  if (isPicture(item)) return [pictureOf(item, reader) ?? []].flat()
  const found = elementsIn(item.children, isPicture)
  if (found.length !== 1) return found.flatMap(element => pictureOf(element, reader) ?? [])
  const { picture, caption } = captioned(item, found[0]!, reader)
  return picture ? [{ ...picture, ...caption }] : []
}

/** The words of a picture that is not shown. */
function wordsOf({ caption, credit }: Caption): Block[] {
  return [caption ?? [], credit ? [credit] : []].flatMap(content =>
    content.length > 0 ? [{ kind: 'paragraph' as const, content }] : [],
  )
}
