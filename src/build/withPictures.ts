import type { Block } from '../model/Block.ts'
import type { Picture } from '../model/Picture.ts'

/** The block with every picture in it, at any depth, replaced. */
export function withPictures(block: Block, change: (picture: Picture) => Picture): Block {
  switch (block.kind) {
    case 'figure':
      return { ...block, picture: change(block.picture) }
    case 'gallery':
      return { ...block, pictures: block.pictures.map(change) }
    case 'quote':
      return { ...block, blocks: block.blocks.map(inner => withPictures(inner, change)) }
    case 'list':
      return { ...block, items: block.items.map(item => item.map(inner => withPictures(inner, change))) }
    default:
      return block
  }
}
