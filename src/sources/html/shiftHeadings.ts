import type { Block } from '../../model/Block.ts'

/** Moves the headings of a body so that its highest is of level 2; what would be below level 4 is of level 4. */
export function shiftHeadings(blocks: Block[]): Block[] {
  const levels = levelsIn(blocks)
  return levels.length > 0 ? shifted(blocks, 2 - Math.min(...levels)) : blocks
}

function levelsIn(blocks: Block[]): number[] {
  return [
    ...new Set(
      blocks.flatMap((block): number[] => {
        if (block.kind === 'heading') return [block.level]
        if (block.kind === 'quote') return levelsIn(block.blocks)
        return block.kind === 'list' ? block.items.flatMap(levelsIn) : []
      }),
    ),
  ]
}

function shifted(blocks: Block[], by: number): Block[] {
  return blocks.map(block => {
    if (block.kind === 'heading') return { ...block, level: Math.min(block.level + by, 4) as 2 | 3 | 4 }
    if (block.kind === 'quote') return { ...block, blocks: shifted(block.blocks, by) }
    return block.kind === 'list' ? { ...block, items: block.items.map(item => shifted(item, by)) } : block
  })
}
