import type { Block } from '../../model/Block.ts'
import type { HtmlNode } from '../format.ts'
import type { BodyReader } from './bodyReader.ts'
import { type HtmlElement, isElement } from './htmlElement.ts'

/** Reads a list. A list that stands between the items belongs to the item before it; loose text is an item. */
export function listOf(list: HtmlElement, reader: BodyReader): Block[] {
  const items: Block[][] = []
  let loose: HtmlNode[] = []
  const endLoose = () => {
    const blocks = reader.blocksOf(loose)
    if (blocks.length > 0) items.push(blocks)
    loose = []
  }
  for (const node of list.children) {
    const name = isElement(node) ? node.name : ''
    if (name !== 'li' && name !== 'ul' && name !== 'ol') {
      loose.push(node)
      continue
    }
    endLoose()
    const blocks = reader.blocksOf(name === 'li' ? (node as HtmlElement).children : [node])
    const before = items.at(-1)
    if (name !== 'li' && before) before.push(...blocks)
    else if (blocks.length > 0) items.push(blocks)
  }
  endLoose()
  if (items.length === 0) return []
  const start = list.name === 'ol' ? startOf(list.attributes.start) : undefined
  return [{ kind: 'list', ordered: list.name === 'ol', ...(start !== undefined && { start }), items }]
}

function startOf(value: string | undefined): number | undefined {
  const start = /^-?\d{1,6}$/.test(value?.trim() ?? '') ? Number(value) : 1
  return start === 1 ? undefined : start
}
