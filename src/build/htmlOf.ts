import type { Block, Cell, Correction } from '../model/Block.ts'
import type { Inline } from '../model/Inline.ts'
import { attribute, escaped, inlineHtmlOf } from './inlineHtmlOf.ts'
import { captionHtmlOf, figureHtmlOf } from './pictureHtmlOf.ts'

/**
 * Writes a body as HTML for the published feed, everything escaped. `readBody` reads the same blocks from it again.
 * Empty when there are none.
 */
export function htmlOf(blocks: Block[]): string {
  return blocks.map(blockHtmlOf).join('\n')
}

function blockHtmlOf(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineHtmlOf(block.content)}</p>`
    case 'heading':
      return `<h${block.level}>${inlineHtmlOf(block.content)}</h${block.level}>`
    case 'list':
      return listHtmlOf(block)
    case 'quote':
      return `<blockquote>${htmlOf(block.blocks)}${sourceHtmlOf(block.source)}</blockquote>`
    case 'pullquote':
      return `<aside class="pullquote"><p>${inlineHtmlOf(block.content)}</p>${sourceHtmlOf(block.source)}</aside>`
    case 'figure':
      return figureHtmlOf(block.picture)
    case 'gallery': {
      const words = captionHtmlOf(block.caption, block.credit)
      return `<figure class="gallery">${block.pictures.map(figureHtmlOf).join('\n')}${words}</figure>`
    }
    case 'table':
      return tableHtmlOf(block)
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`
    case 'rule':
      return '<hr>'
    case 'stamp':
      return `<p class="stamp"${attribute('data-date', block.instant)}>${escaped(block.instant.slice(0, 16).replace('T', ' '))} UTC</p>`
    case 'correction':
      return correctionHtmlOf(block.correction)
    case 'embed':
      return `<figure class="embed"><a${attribute('href', block.href)}>${escaped(block.title ?? block.href)}</a></figure>`
  }
}

function listHtmlOf({ ordered, start, items }: Extract<Block, { kind: 'list' }>): string {
  const name = ordered ? 'ol' : 'ul'
  return `<${name}${attribute('start', start)}>${items.map(item => `<li>${htmlOf(item)}</li>`).join('')}</${name}>`
}

function sourceHtmlOf(source: Inline[] | undefined): string {
  return source ? `<footer>${inlineHtmlOf(source)}</footer>` : ''
}

function tableHtmlOf({ caption, head, rows }: Extract<Block, { kind: 'table' }>): string {
  const words = caption ? `<caption>${inlineHtmlOf(caption)}</caption>` : ''
  const top = head.length > 0 ? `<thead>${head.map(rowHtmlOf).join('')}</thead>` : ''
  return `<table>${words}${top}<tbody>${rows.map(rowHtmlOf).join('')}</tbody></table>`
}

function rowHtmlOf(row: Cell[]): string {
  const cells = row.map(({ content, header, columns, rows }) => {
    const name = header ? 'th' : 'td'
    const spans = attribute('colspan', columns) + attribute('rowspan', rows)
    return `<${name}${spans}>${inlineHtmlOf(content)}</${name}>`
  })
  return `<tr>${cells.join('')}</tr>`
}

function correctionHtmlOf({ kind, date, content, important }: Correction): string {
  const marks = attribute('data-date', date) + attribute('data-important', important ? 'true' : undefined)
  return `<aside class="${kind}"${marks}><p>${inlineHtmlOf(content)}</p></aside>`
}
