import type { Block } from '../../../model/Block.ts'
import type { Picture } from '../../../model/Picture.ts'
import { isSamePicture } from '../../tidyBody.ts'
import type { OwnPicture } from './pictures.ts'

/** How Superdesk marks the place of an association in a body. */
const opening = '<!-- EMBED START '
const closing = '<!-- EMBED END '

/** Sets a picture's address where Superdesk names an association in a comment but leaves the place empty. */
export function withEmbeds(html: string, pictures: OwnPicture[]): string {
  const parts = html.split(opening)
  return parts
    .map((part, index) => {
      if (index === 0) return part
      const end = part.indexOf('-->')
      const inside = part.slice(end + 3).split(closing)[0] ?? ''
      const named = /\bid: ?["']?([^"'{}\s]+)/.exec(part.slice(0, end))?.[1]
      const own = pictures.find(({ name }) => name === named)
      const isEmpty = end >= 0 && !inside.includes('<img') && !inside.includes('<video')
      if (!own || !isEmpty) return `${opening}${part}`
      const src = own.picture.src.replaceAll('"', '%22')
      return `${opening}${part.slice(0, end + 3)}<figure><img src="${src}"></figure>${part.slice(end + 3)}`
    })
    .join('')
}

/**
 * Gives the pictures in a body what their associations know of them – renditions, credit, and words where the body
 * has none – and sets the pictures that do not stand in the body at its end: one as a figure, more as a gallery.
 */
export function withOwnPictures(blocks: Block[], pictures: OwnPicture[]): Block[] {
  const used = new Set<OwnPicture>()
  const merged = blocks.map((block): Block => {
    if (block.kind !== 'figure') return block
    const own = pictures.find(
      ({ picture, addresses }) =>
        addresses.includes(block.picture.src) || isSamePicture(picture, block.picture),
    )
    if (!own) return block
    used.add(own)
    return { kind: 'figure', picture: mergedPicture(block.picture, own.picture) }
  })
  const rest = pictures.filter(own => !used.has(own)).map(({ picture }) => picture)
  const [only] = rest
  if (!only) return merged
  return [
    ...merged,
    rest.length === 1 ? { kind: 'figure', picture: only } : { kind: 'gallery', pictures: rest },
  ]
}

/** What the body says of the picture counts before what the association says. */
function mergedPicture(inBody: Picture, own: Picture): Picture {
  const { caption, credit, alt } = inBody
  return { ...own, ...(alt && { alt }), ...(caption && { caption }), ...(credit && { credit }) }
}
