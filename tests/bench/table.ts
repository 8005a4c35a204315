/** A table in Markdown whose columns stand under each other in plain text: words to the left, figures to the right. */
export function table(head: string[], rows: string[][]): string {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map(row => row[column]?.length ?? 0)))
  const isFigure = head.map((_, column) => rows.every(row => /^[\d.,–]*$/.test(row[column] ?? '')))
  const line = (row: string[]) => {
    const cells = widths.map((width, column) => {
      const cell = row[column] ?? ''
      return isFigure[column] ? cell.padStart(width) : cell.padEnd(width)
    })
    return `| ${cells.join(' | ')} |`
  }
  const rule = widths.map((width, column) => '-'.repeat(width - 1) + (isFigure[column] ? ':' : '-'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
