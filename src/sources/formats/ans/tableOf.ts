import type { Block, Cell } from '../../../model/Block.ts'
import { list, record, records } from '../../readField.ts'
import type { ElementReader } from './elementReader.ts'
import type { Wire } from './wire.ts'

/** Reads a table. A cell that is missing stays empty, so that those after it keep their column. */
export function tableOf({ header, rows }: Wire, { inline }: ElementReader): Block[] {
  const cellOf = (cell: unknown): Cell => {
    const wire = record(cell)
    const parts = wire?.content_elements ? records(wire.content_elements) : wire ? [wire] : []
    return { content: parts.flatMap(({ content }) => inline(content)) }
  }
  const head = list(header).map(cell => ({ ...cellOf(cell), header: true }))
  const body = list(rows)
    .map(row => (Array.isArray(row) ? row : list(record(row)?.cells)).map(cellOf))
    .filter(row => row.length > 0)
  const isBlank = [head, ...body].flat().every(({ content }) => content.length === 0)
  return isBlank ? [] : [{ kind: 'table', head: head.length > 0 ? [head] : [], rows: body }]
}
