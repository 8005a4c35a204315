import type { Article } from '../model/Article.ts'
import type { Block } from '../model/Block.ts'
import type { Inline } from '../model/Inline.ts'
import { plainTextOf } from '../wording/plainText.ts'
import { blocksOf } from './blocksOf.ts'
import type { Range } from './Finding.ts'

/** A link with the text it stands under and where that is. */
export type PlacedLink = { path: string; range: Range; href: string; text: string }

const known = new WeakMap<Article, PlacedLink[]>()

/** Every link in the texts of an article, embeds apart, in the order in which they are read. */
export function linksOf(article: Article): readonly PlacedLink[] {
  const before = known.get(article)
  if (before) return before
  const { lead, body, corrections } = article
  const links = [
    ...linksIn(lead?.caption, 'lead.caption'),
    ...blocksOf(body).flatMap(({ path, block }) =>
      linesOf(block, path).flatMap(([content, at]) => linksIn(content, at)),
    ),
    ...corrections.flatMap(({ content }, index) => linksIn(content, `corrections[${index}]`)),
  ]
  known.set(article, links)
  return links
}

function linksIn(content: readonly Inline[] | undefined, path: string): PlacedLink[] {
  const links: PlacedLink[] = []
  let at = 0
  const walk = (pieces: readonly Inline[]) => {
    for (const piece of pieces) {
      if (typeof piece === 'string') at += piece.length
      else if (piece.kind === 'break') at += 1
      else {
        const start = at
        walk(piece.content)
        if (piece.kind === 'link')
          links.push({ path, range: { start, end: at }, href: piece.href, text: plainTextOf(piece.content) })
      }
    }
  }
  walk(content ?? [])
  return links
}

type Lines = [readonly Inline[] | undefined, string][]

function linesOf(block: Block, path: string): Lines {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [[block.content, path]]
    case 'pullquote':
      return [
        [block.content, path],
        [block.source, `${path}.source`],
      ]
    case 'quote':
      return [[block.source, `${path}.source`]]
    case 'figure':
      return [[block.picture.caption, `${path}.caption`]]
    case 'gallery':
      return [
        ...block.pictures.map(({ caption }, index): Lines[number] => [
          caption,
          `${path}.pictures[${index}].caption`,
        ]),
        [block.caption, `${path}.caption`],
      ]
    case 'table':
      return [
        [block.caption, `${path}.caption`],
        ...cells(block.head, `${path}.head`),
        ...cells(block.rows, `${path}.rows`),
      ]
    case 'correction':
      return [[block.correction.content, path]]
    default:
      return []
  }
}

function cells(rows: readonly { content: readonly Inline[] }[][], path: string): Lines {
  return rows.flatMap((row, at) =>
    row.map(({ content }, index): Lines[number] => [content, `${path}[${at}][${index}]`]),
  )
}
