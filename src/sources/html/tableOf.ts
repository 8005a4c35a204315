import type { Block, Cell } from '../../model/Block.ts'
import type { BodyReader } from './bodyReader.ts'
import { elementsIn, type HtmlElement, isElement, numberIn, textIn } from './htmlElement.ts'
import { inlineOf } from './inlineOf.ts'
import { isPicture } from './pictureOf.ts'

/**
 * Reads a table. A first row of nothing but header cells is the head even when it is not marked so. A table of one cell
 * only frames its content, which is read in its place; pictures in cells follow the table. Cells span at most 100.
 */
export function tableOf(table: HtmlElement, reader: BodyReader): Block[] {
  const rows = elementsIn(table.children, ({ name }) => name === 'tr')
  const heads = elementsIn(table.children, ({ name }) => name === 'thead')
  const marked = new Set(elementsIn(heads, ({ name }) => name === 'tr'))
  const caption = elementsIn(table.children, ({ name }) => name === 'caption')
  const cellElements = rows.flatMap(cellsIn)
  if (cellElements.length === 1 && caption.length === 0) return reader.blocksOf(cellElements[0]!.children)

  const head = rows.filter(row => marked.has(row)).map(row => cellsOf(row, reader))
  const body = rows.filter(row => !marked.has(row)).map(row => cellsOf(row, reader))
  const first = body[0]
  if (head.length === 0 && body.length > 1 && first?.every(cell => cell.header))
    head.push(...body.splice(0, 1))
  const words = inlineOf(caption, reader)
  const pictures = reader.blocksOf(elementsIn(cellElements, isPicture))
  const isBlank = textIn(cellElements) === ''
  if (isBlank) return [...paragraphOf(words), ...pictures]
  return [
    { kind: 'table', ...(words.length > 0 && { caption: words }), head: filled(head), rows: filled(body) },
    ...pictures,
  ]
}

function paragraphOf(content: Extract<Block, { kind: 'paragraph' }>['content']): Block[] {
  return content.length > 0 ? [{ kind: 'paragraph', content }] : []
}

function filled(rows: Cell[][]): Cell[][] {
  return rows.filter(row => row.length > 0)
}

function cellsIn(row: HtmlElement): HtmlElement[] {
  return row.children.filter(isElement).filter(({ name }) => name === 'td' || name === 'th')
}

function cellsOf(row: HtmlElement, reader: BodyReader): Cell[] {
  return cellsIn(row).map(({ name, attributes, children }) => {
    const columns = Math.min(numberIn(attributes.colspan) ?? 1, 100)
    const rows = Math.min(numberIn(attributes.rowspan) ?? 1, 100)
    return {
      content: inlineOf(children, reader),
      ...(name === 'th' && { header: true }),
      ...(columns > 1 && { columns }),
      ...(rows > 1 && { rows }),
    }
  })
}
