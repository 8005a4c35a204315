import type { Block, Cell } from '../../model/Block.ts'
import { plainTextOf } from '../../wording/plainText.ts'
import { InlineText } from '../InlineText.tsx'
import { useSite } from '../SiteContext.ts'
import styles from './Table.module.css'

/** A table with its caption on top; one wider than its column scrolls inside a named group. */
export function Table({ table }: { table: Extract<Block, { kind: 'table' }> }) {
  const { words } = useSite()
  const { caption, head, rows } = table
  const figures = figuresOf(rows)
  const name = caption ? plainTextOf(caption) : words.tableRegion
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className={styles.scroll} role="group" tabIndex={0} aria-label={name}>
      <table>
        {caption && (
          <caption>
            <InlineText content={caption} />
          </caption>
        )}
        {head.length > 0 && (
          <thead>
            <Rows rows={head} scope="col" figures={figures} />
          </thead>
        )}
        <tbody>
          <Rows rows={rows} scope="row" figures={figures} />
        </tbody>
      </table>
    </div>
  )
}

const figure = /^[\s<>≈~+−–-]*[$€£¥]?\d[\d\s.,:/]*(%|[a-zA-Z]{1,3})?$/

/** The places of the columns whose cells all hold figures; those stand at the end side, under each other. */
function figuresOf(rows: Cell[][]): Set<number> {
  const places = new Set<number>(rows[0]?.keys())
  for (const row of rows) {
    for (const [place, cell] of row.entries()) {
      if (!figure.test(plainTextOf(cell.content).slice(0, 40).trim())) places.delete(place)
    }
  }
  return places
}

type RowsProps = { rows: Cell[][]; scope: 'col' | 'row'; figures: Set<number> }

function Rows({ rows, scope, figures }: RowsProps) {
  return rows.map((row, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: rows and cells never change order on the page
    <tr key={index}>
      {row.map((cell, place) => {
        const Tag = cell.header || scope === 'col' ? 'th' : 'td'
        return (
          <Tag
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={place}
            scope={Tag === 'th' ? scope : undefined}
            colSpan={cell.columns}
            rowSpan={cell.rows}
            data-numeric={figures.has(place) || undefined}
          >
            <InlineText content={cell.content} />
          </Tag>
        )
      })}
    </tr>
  ))
}
