import type { Article } from '../model/Article.ts'
import type { Block } from '../model/Block.ts'
import type { Picture } from '../model/Picture.ts'

/** A block with its path, those inside lists and quotes after the one they stand in. */
export type PlacedBlock = { path: string; block: Block }

/** Every block of a body with its path (`textsOf`), however deep it stands. */
export function blocksOf(blocks: readonly Block[], path = 'body'): PlacedBlock[] {
  return blocks.flatMap((block, index) => {
    const here = `${path}[${index}]`
    return [{ path: here, block }, ...insideOf(block, here).flatMap(([inner, at]) => blocksOf(inner, at))]
  })
}

/** A picture with its path: `lead`, `body[4]` or `body[4].pictures[1]`. */
export type PlacedPicture = { path: string; picture: Picture }

/** Every picture of an article in the order in which it is seen, the lead first. */
export function picturesOf({ lead, body }: Pick<Article, 'lead' | 'body'>): PlacedPicture[] {
  const inBody = blocksOf(body).flatMap(({ path, block }): PlacedPicture[] => {
    if (block.kind === 'figure') return [{ path, picture: block.picture }]
    if (block.kind !== 'gallery') return []
    return block.pictures.map((picture, index) => ({ path: `${path}.pictures[${index}]`, picture }))
  })
  return [...(lead ? [{ path: 'lead', picture: lead }] : []), ...inBody]
}

function insideOf(block: Block, path: string): [Block[], string][] {
  if (block.kind === 'quote') return [[block.blocks, `${path}.blocks`]]
  if (block.kind !== 'list') return []
  return block.items.map((item, index) => [item, `${path}.items[${index}]`])
}
